// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DesignFiles)
};

void ask(QFileDialog *dialog, const std::function<void(const QString &)> &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(Text::tr("Card designs (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), chosen);
    dialog->open();
}

} // namespace

void askForExportFile(QWidget *host, const QString &name, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(host, Text::tr("Export the design"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QString file = name;
    for (QChar &c : file) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    ask(dialog, chosen);
    dialog->selectFile(file + u".json"_s);
}

void askForImportFile(QWidget *host, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(host, Text::tr("Import a design"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, chosen);
}

Result<> writeDesignFile(const QString &file, const vouchers::cards::CardDesign &design)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(design.toJson()) < 0 || !target.commit())
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” cannot be written. Choose another place for it; the design itself is as it was.")
                           .arg(QDir::toNativeSeparators(file)),
                       target.errorString());
    return {};
}

Result<QByteArray> readDesignFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” cannot be read. No design was changed.").arg(QDir::toNativeSeparators(file)),
                       source.errorString());
    if (source.size() > vouchers::cards::DesignLimits::bytes)
        return failure(Error::Kind::Invalid, Text::tr("“%1” is larger than a card design can be (%2 MB). No design was "
                                                      "changed.")
                                                 .arg(QDir::toNativeSeparators(file))
                                                 .arg(vouchers::cards::DesignLimits::bytes >> 20));
    return source.readAll();
}

} // namespace nettdesk::ui
