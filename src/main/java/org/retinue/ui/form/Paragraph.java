package org.retinue.ui.form;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A field for a few lines, as high as what is in it.
final class Paragraph extends TextArea {

    /// What the edges of the field take beside and around the letters.
    private static final double BESIDE = 28;

    private static final double AROUND = 20;

    private final Text measure = new Text();

    Paragraph() {
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("paragraph");
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::requestLayout);
        promptTextProperty().subscribe(this::requestLayout);
        widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setText(getText().isEmpty() ? getPromptText() : getText());
        measure.setWrappingWidth(Math.max(1, getWidth() - BESIDE));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + AROUND;
    }
}
