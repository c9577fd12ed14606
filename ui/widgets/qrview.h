// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace nettdesk::ui {

/// A QR code on the screen: dark on white with its quiet zone in both themes, for phones do not read inverted ones.
class QrView : public QWidget {
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    /// At most 1,000 bytes of UTF-8; longer text shows nothing and the accessible description says so.
    void setText(const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override { return {180, 180}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_modules; ///< one pixel a module, without the quiet zone
};

} // namespace nettdesk::ui
