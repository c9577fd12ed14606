// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/designactions.h"
#include "ui/designer/flawfinder.h"

#include <QWidget>

class QListWidget;
class QScrollArea;

namespace nettdesk::ui {

class CanvasBar;
class CardCanvas;
class Label;
class LayerList;
class LiveSheet;
class Properties;
class Toolbox;
class UiStore;

/// The designer itself: what can be put on the card, what is on it and the sheet at the leading side, the card between
/// its rulers in the middle, properties at the trailing side. It knows nothing of where designs are kept.
class DesignerView : public QWidget {
    Q_OBJECT
public:
    DesignerView(DesignDocument &document, const Business &business, Timestamp now, UiStore &store,
                 QWidget *parent = nullptr);

    CardCanvas *canvas() const { return m_canvas; }
    DesignActions *actions() const { return m_actions; }
    const FlawFinder &flaws() const { return m_flaws; }
    void setLogo(const vouchers::cards::Picture &logo);
    /// A picture for the chosen picture element, or a new one at a point of the card.
    void putPicture(const QString &file, const std::optional<QPointF> &at);

Q_SIGNALS:
    void failed(const nettdesk::Error &error);
    void logoFileChosen(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *leadingSide();
    QWidget *middle(UiStore &store);
    QWidget *trailingSide();
    QWidget *toolbar();
    void followSample();
    void followFlaws();
    void followSheet();
    void take(const QString &tool);
    void askForPicture(bool isLogo);
    void showMenu(const QPoint &position);
    void retranslate();

    DesignDocument &m_document;
    Business m_business;
    Timestamp m_now;
    vouchers::cards::Picture m_logo;
    FlawFinder m_flaws;
    DesignActions *m_actions;
    CardCanvas *m_canvas;
    CanvasBar *m_bar = nullptr;
    Toolbox *m_toolbox;
    LayerList *m_layers;
    LiveSheet *m_sheet;
    Properties *m_properties;
    Label *m_toolsTitle, *m_layersTitle, *m_sheetTitle, *m_sheetCount, *m_flawTitle;
    QListWidget *m_flawList;
};

} // namespace nettdesk::ui
