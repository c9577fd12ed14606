// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/cardsample.h"

#include <QImage>
#include <QWidget>

namespace nettdesk::ui {

class DesignDocument;

/// The whole sheet, small, as it will come out with the design as it is now. Drawn in a worker thread: forty QR codes
/// hold up no hand.
class LiveSheet : public QWidget {
    Q_OBJECT
public:
    LiveSheet(const DesignDocument &document, const Business &business, Timestamp now, QWidget *parent = nullptr);

    void setSample(const CardSample &sample);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 120}; }

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void want();
    void draw();
    QRect paper() const;

    const DesignDocument &m_document;
    Business m_business;
    Timestamp m_now;
    CardSample m_sample;
    QImage m_picture;
    bool m_isDrawing = false;
    bool m_isWanted = false; ///< something changed while the last one was being drawn
};

} // namespace nettdesk::ui
