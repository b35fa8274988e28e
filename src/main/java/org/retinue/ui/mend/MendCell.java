package org.retinue.ui.mend;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.mend.Mend;
import org.retinue.mend.Outlook;
import org.retinue.ui.look.Icons;
import org.retinue.words.Mending;
import org.retinue.words.Words;

/// How a mend looks in the list of those that help.
final class MendCell extends ListCell<Outlook> {

    /// What the picture, the scroll bar and the paddings take.
    private static final double AROUND = 44;

    private final ListView<Outlook> list;
    private final Words words;
    private final Label sentence = new Label();

    MendCell(ListView<Outlook> list, Words words) {
        this.list = list;
        this.words = words;
        sentence.setWrapText(true);
        sentence.setGraphicTextGap(10);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.prefWidthProperty().bind(list.widthProperty().subtract(AROUND));
        setPrefWidth(0);
    }

    /// As high as the sentence is when it is broken to the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : sentence.prefHeight(list.getWidth() - AROUND)
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void updateItem(Outlook outlook, boolean empty) {
        super.updateItem(outlook, empty);
        if (empty || outlook == null) {
            setGraphic(null);
        } else {
            sentence.setText(Mending.sentence(words, outlook.before(), outlook.mend()));
            sentence.setGraphic(Icons.of(sign(outlook.mend())));
            setGraphic(sentence);
        }
    }

    private static Feather sign(Mend mend) {
        return switch (mend) {
            case Mend.MoveBy _, Mend.OtherEnds _, Mend.OtherHour _ -> Feather.CLOCK;
            case Mend.ShiftFrom _ -> Feather.FAST_FORWARD;
            case Mend.InsertLeg _ -> Feather.CORNER_DOWN_RIGHT;
            case Mend.Swap _ -> Feather.REPEAT;
            case Mend.OtherInterpreter _ -> Feather.USER;
            case Mend.Ask _ -> Feather.SEND;
        };
    }
}
