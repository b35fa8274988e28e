package org.retinue.ui.rescue;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.retinue.words.Words;

/// A line of the list of backups.
final class SafeCopyCell extends ListCell<SafeCopy> {

    /// Two backups can be of one minute.
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Words words;

    SafeCopyCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable SafeCopy copy, boolean empty) {
        super.updateItem(copy, empty);
        if (empty || copy == null) {
            setText("");
            return;
        }
        var key = copy.isSound() ? "rescue.sound" : "rescue.damagedToo";
        setText(words.say(key, words.date(copy.made().toLocalDate()), SECONDS.format(copy.made())));
    }
}
