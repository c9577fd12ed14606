// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/driver.h"

#include "ui/widgets/formfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QTest>

namespace nettdesk::walk {

using namespace Qt::StringLiterals;

QWidget *Driver::top() const
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    return m_window;
}

void Driver::waitFor(const QString &what, const std::function<bool()> &isTrue, int milliseconds) const
{
    if (!QTest::qWaitFor(isTrue, milliseconds))
        throw Lost(u"Waited in vain for: %1"_s.arg(what).toStdString());
}

void Driver::press(const QString &text, Patience patience)
{
    const auto plain = [](QString words) { return words.remove(u'&'); };
    const auto find = [&]() -> QAbstractButton * {
        for (auto *button : top()->findChildren<QAbstractButton *>()) {
            const bool named =
                plain(button->text()) == text || button->accessibleName() == text || button->objectName() == text;
            if (named && button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    };
    if (patience == IfThere && !find())
        return;
    waitFor(u"the button “%1”"_s.arg(text), [&] { return find() != nullptr; });
    QAbstractButton *button = find();
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
}

QWidget *Driver::field(const QString &label) const
{
    for (QWidget *widget : top()->findChildren<QWidget *>()) {
        if (widget->accessibleName() == label && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    }
    return nullptr;
}

void Driver::type(const QString &label, const QString &text)
{
    waitFor(u"the field “%1”"_s.arg(label), [&] { return field(label) != nullptr; });
    QWidget *widget = field(label);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    for (const QChar c : text) {
        // QTest's own keyClicks knows ASCII only; a keyboard does not.
        const int key = c.unicode() < 128 ? QTest::asciiToKey(char(c.unicode())) : 0;
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(key), QString(c), Qt::NoModifier);
    }
    // Whatever follows the end of typing (formatting, validation) happens as it does for a person who goes on.
    QTest::keyClick(widget, Qt::Key_Tab);
}

void Driver::choose(const QString &label, const QString &entry)
{
    const auto find = [&] { return qobject_cast<QComboBox *>(field(label)); };
    waitFor(u"“%1” in the list “%2”"_s.arg(entry, label),
            [&] { return find() && find()->findText(entry, Qt::MatchStartsWith) >= 0; });
    QComboBox *box = find();
    box->setFocus();
    const int wanted = box->findText(entry, Qt::MatchStartsWith);
    while (box->currentIndex() < wanted)
        QTest::keyClick(box, Qt::Key_Down);
    while (box->currentIndex() > wanted)
        QTest::keyClick(box, Qt::Key_Up);
}

void Driver::tick(const QString &objectName)
{
    waitFor(u"the box “%1”"_s.arg(objectName), [&] { return find<QAbstractButton>(objectName) != nullptr; });
    auto *box = find<QAbstractButton>(objectName);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
}

void Driver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    top()->activateWindow();
    if (!QTest::qWaitForWindowActive(top()))
        throw Lost("The window does not become active");
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : top();
    QTest::keyClick(target, key, modifiers);
}

bool Driver::shows(const QString &text) const
{
    for (const auto *label : top()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void Driver::waitForText(const QString &text, int milliseconds) const
{
    waitFor(
        u"the words “%1”"_s.arg(text), [&] { return shows(text); }, milliseconds);
}

QString Driver::picture(const QString &name) const
{
    if (m_pictures.isEmpty())
        return {};
    QDir().mkpath(m_pictures);
    // Layouts and motions settle first: a person looks at what has come to rest.
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 250)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 25);
    QPixmap shot = m_window->grab();
    const QWidget *dialog = QApplication::activeModalWidget();
    if (dialog && dialog != m_window) {
        QPainter painter(&shot);
        painter.fillRect(shot.rect(), QColor(0, 0, 0, 60));
        const QPixmap over = const_cast<QWidget *>(dialog)->grab();
        painter.drawPixmap((m_window->width() - dialog->width()) / 2, (m_window->height() - dialog->height()) / 2,
                           over);
    }
    const QString path = QDir(m_pictures).absoluteFilePath(name + u".png"_s);
    if (!shot.save(path))
        throw Lost(u"The picture %1 cannot be written"_s.arg(path).toStdString());
    return path;
}

} // namespace nettdesk::walk
