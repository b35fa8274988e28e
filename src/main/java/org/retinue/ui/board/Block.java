package org.retinue.ui.board;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retinue.check.Severity;
import org.retinue.ui.look.Icons;

/// One item, or a piece of one, on the board or beside it.
final class Block extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private static final double SIDE = 7;
    private static final double TOP = 1;
    private static final double SPACING = 1.5;
    private static final double SIGN = 15;

    /// As many lines wide must the room for a name be that is too long for it.
    private static final double NAME = 4;

    private final Label when = new Label();
    private final Label what = new Label();
    private final Label where = new Label();
    private final FontIcon anchor = Icons.of(Feather.ANCHOR, "anchor-sign");
    private final FontIcon mark = Icons.of(Feather.INFO);
    private @Nullable Face face;

    Block() {
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        when.getStyleClass().add("when");
        what.getStyleClass().add("what");
        where.getStyleClass().add("where");
        for (var part : List.of(when, what, where, anchor, mark)) {
            part.setManaged(false);
            getChildren().add(part);
        }
        what.fontProperty().subscribe(this::requestLayout);
    }

    void show(Face changed) {
        if (changed.equals(face)) {
            return;
        }
        face = changed;
        when.setText(changed.when());
        what.setText(changed.what());
        where.setText(changed.where());
        anchor.setVisible(changed.isAnchored());
        mark.setVisible(changed.mark().isPresent());
        changed.mark().ifPresent(this::mark);
        Layer.dress(this, changed.looks());
        setAccessibleText(changed.spoken());
        requestLayout();
    }

    void select(boolean selected, boolean leads) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(LEAD, leads);
    }

    /// Does not change what is where it is already.
    void place(double x, double y, double width, double height) {
        if (getLayoutX() != x
                || getLayoutY() != y
                || getWidth() != width
                || getHeight() != height) {
            resizeRelocate(x, y, width, height);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var right = signs();
        var room = Math.max(0, right - SIDE);
        var isNameAlone = when.getText().isEmpty() && where.getText().isEmpty();
        if (isLow() || isNameAlone) {
            oneLine(room);
        } else {
            lines(room);
        }
    }

    /// Where the room for words ends.
    private double signs() {
        var right = getWidth() - 4;
        var y = Math.min(TOP + 2, (getHeight() - SIGN) / 2);
        for (var sign : List.of(mark, anchor)) {
            if (sign.isVisible() && getHeight() >= SIGN - 4) {
                right -= SIGN;
                sign.resizeRelocate(right, y, SIGN, SIGN);
            }
        }
        return right;
    }

    private void oneLine(double room) {
        // A line may stand out a little, so that no letter is cut.
        var line = getHeight() < what.getFont().getSize() ? 0 : line();
        var y = isLow() ? (getHeight() - line) / 2 : TOP;
        var time = hasRoomForTime(room) ? Math.min(room, when.prefWidth(-1)) : 0;
        var gap = time > 0 ? 6 : 0;
        place(when, SIDE, y, time, line);
        var words = Math.max(0, room - time - gap);
        var height = isLow() ? line : getHeight() - TOP - 1;
        what.setWrapText(height > line);
        place(what, SIDE + time + gap, y, words, height);
        place(where, 0, 0, 0, 0);
    }

    private void lines(double room) {
        var isTold = !when.getText().isEmpty() && when.prefWidth(-1) <= room;
        var time = isTold ? line() : 0;
        place(when, SIDE, TOP, room, time);
        var width = isTold ? Math.max(0, getWidth() - 2 * SIDE + 3) : room;
        var rest = getHeight() - TOP - time - 1;
        what.setWrapText(true);
        var name = Math.min(rest, Math.max(line(), what.prefHeight(width)));
        place(what, SIDE, TOP + time, width, name);
        var below = rest - name >= line() ? line() : 0;
        place(where, SIDE, TOP + time + name, width, below);
    }

    /// A leg's minutes come before its name, an engagement's name before its time.
    private boolean hasRoomForTime(double room) {
        return (face != null && face.isLeg())
                || room - when.prefWidth(-1) - 6 >= Math.min(what.prefWidth(-1), NAME * line());
    }

    /// Too low for a second line.
    private boolean isLow() {
        return getHeight() < 2 * line() + TOP;
    }

    /// The height of a line, which goes with the size of the letters.
    private double line() {
        return Math.rint(what.getFont().getSize() * SPACING);
    }

    /// Half a line cannot be read.
    private void place(Node part, double x, double y, double width, double height) {
        part.setVisible(width > 4 && height >= what.getFont().getSize());
        part.resizeRelocate(x, y, width, height);
    }

    private void mark(Severity gravest) {
        mark.setIconCode(sign(gravest));
        Layer.dress(mark, List.of("ikonli-font-icon", look(gravest)));
    }

    private static Feather sign(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.ALERT_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        };
    }

    static String look(Severity severity) {
        return switch (severity) {
            case ERROR -> "severity-error";
            case WARNING -> "severity-warning";
            case HINT -> "severity-hint";
        };
    }
}
