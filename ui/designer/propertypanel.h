// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/designdocument.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace nettdesk::ui {

class FormField;

/// One group of properties at the trailing side of the designer. It shows what is chosen, and makes a step of the
/// document out of each thing that is changed in it.
class PropertyPanel : public QWidget {
    Q_OBJECT
public:
    PropertyPanel(DesignDocument &document, QWidget *parent = nullptr);

    /// Whether it has something to say about what is chosen now.
    virtual bool suits() const = 0;
    /// Puts the document's values into the fields.
    void follow();
    /// Sets every text again.
    virtual void retranslate() = 0;

protected:
    virtual void fill() = 0;
    bool isFilling() const { return m_isFilling; }
    DesignDocument &document() const { return m_document; }

    /// The first chosen element of this kind, or null.
    template<class Content>
    const Content *first() const
    {
        for (const auto &element : m_document.design().elements) {
            if (m_document.isSelected(element.id)) {
                if (const auto *content = std::get_if<Content>(&element.content))
                    return content;
            }
        }
        return nullptr;
    }
    /// All that is chosen is of this kind.
    template<class Content>
    bool areAll() const
    {
        for (const auto &element : m_document.design().elements) {
            if (m_document.isSelected(element.id) && !std::holds_alternative<Content>(element.content))
                return false;
        }
        return !m_document.selection().isEmpty();
    }
    /// One step that changes every chosen element of this kind; steps under one `property` merge.
    template<class Content, class Change>
    void changeEach(const QString &text, const QString &property, Change change)
    {
        if (m_isFilling)
            return;
        vouchers::cards::CardDesign next = m_document.design();
        for (auto &element : next.elements) {
            if (auto *content = std::get_if<Content>(&element.content); content && m_document.isSelected(element.id))
                change(*content);
        }
        m_document.change(text, next, property);
    }

private:
    DesignDocument &m_document;
    bool m_isFilling = false;
};

/// A field for millimetres with two decimals.
QDoubleSpinBox *lengthField(const QString &name, double from, double to);
/// A field for points.
QDoubleSpinBox *pointsField(const QString &name);
/// Two fields to a row, as wide as each other.
QGridLayout *fieldGrid(QWidget *parent, const QList<QList<QWidget *>> &rows);
/// A list to choose from that does not grow with its longest entry.
QComboBox *choiceField(const QString &name);

} // namespace nettdesk::ui
