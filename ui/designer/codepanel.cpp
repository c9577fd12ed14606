// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/codepanel.h"

#include "ui/designer/cardtextfield.h"
#include "ui/designer/elementtools.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QGridLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;
using cards::BarcodeElement;
using cards::QrElement;

CodePanel::CodePanel(DesignDocument &document, QWidget *parent)
    : PropertyPanel(document, parent)
    , m_kind(choiceField(u"qrKind"_s))
    , m_kindField(new FormField({}, m_kind))
    , m_content(new CardTextField(u"codeContent"_s, CardTextField::Lines::One))
{
    fieldGrid(this, {{m_kindField}, {m_content}});
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = QrElement::Kind(m_kind->currentData().toInt());
        changeEach<QrElement>(tr("QR code"), {}, [&](QrElement &qr) {
            qr.kind = kind;
            if (kind == QrElement::Kind::Text && qr.content.source().isEmpty())
                qr.content = *cards::CardText::parse(u"{code}"_s);
            else if (kind != QrElement::Kind::Text)
                qr.content = {};
        });
    });
    connect(m_content, &CardTextField::partsEdited, this, &CodePanel::setContent);
    CodePanel::retranslate();
}

bool CodePanel::suits() const
{
    return document().only() && (first<QrElement>() || first<BarcodeElement>());
}

void CodePanel::setContent(const QList<cards::CardText> &parts)
{
    changeEach<QrElement>(tr("QR code"), u"content"_s, [&](QrElement &qr) { qr.content = parts.first(); });
    changeEach<BarcodeElement>(tr("Barcode"), u"content"_s,
                               [&](BarcodeElement &code) { code.content = parts.first(); });
}

void CodePanel::fill()
{
    const QrElement *qr = first<QrElement>();
    const BarcodeElement *barcode = first<BarcodeElement>();
    m_kindField->setVisible(qr != nullptr);
    m_content->setVisible(barcode || (qr && qr->kind == QrElement::Kind::Text));
    if (qr) {
        m_kind->setCurrentIndex(m_kind->findData(int(qr->kind)));
        m_content->setParts({qr->content});
        m_kindField->setHint(
            qr->kind == QrElement::Kind::SignIn
                ? tr("The phone that reads it opens the sign-in page with code and password filled in.")
            : qr->kind == QrElement::Kind::Redeem
                ? tr("The phone that reads it opens the portal's page for redeeming. Shops without a "
                     "portal get no QR code.")
            : qr->kind == QrElement::Kind::Wifi
                ? tr("The phone that reads it joins the Wi-Fi. Nothing is printed without a name of "
                     "the Wi-Fi.")
                : QString());
    } else if (barcode) {
        m_content->setParts({barcode->content});
    }
}

void CodePanel::retranslate()
{
    m_kindField->setLabel(tr("What it does"));
    m_content->setLabel(tr("What it holds"));
    const QVariant kind = m_kind->currentData();
    m_kind->clear();
    for (const auto each :
         {QrElement::Kind::SignIn, QrElement::Kind::Redeem, QrElement::Kind::Wifi, QrElement::Kind::Text})
        m_kind->addItem(qrKindText(each), int(each));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

} // namespace nettdesk::ui
