// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace nettdesk::ui {

/// One of a few choices that need a sentence each. Put several into an exclusive QButtonGroup: arrows move among them.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChoiceCard(const char *iconName = "", QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int textLeft() const;

    QByteArray m_icon;
    QString m_more;
};

} // namespace nettdesk::ui
