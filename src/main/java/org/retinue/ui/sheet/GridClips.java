package org.retinue.ui.sheet;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Lines on the system's clipboard: as text and as a table for other programs, and by a sign that
/// only this grid knows, for which it keeps the lines themselves.
final class GridClips<I, C extends Enum<C>> {

    private static final String SIGN = "application/x-retinue-lines";
    private static final Pattern TABLE_TEXT = Pattern.compile("(?s).*[\\t\\n].*");

    private final Grid<I, C> grid;
    private final GridTyping<I, C> typing;
    private final GridCursor<I, C> cursor;
    private Optional<Kept<I, C>> kept = Optional.empty();
    private Optional<BiConsumer<String, String>> foreign = Optional.empty();

    private record Kept<I, C extends Enum<C>>(String sign, Clip<I, C> clip) {}

    GridClips(Grid<I, C> grid, GridTyping<I, C> typing, GridCursor<I, C> cursor) {
        this.grid = grid;
        this.typing = typing;
        this.cursor = cursor;
    }

    void onForeign(BiConsumer<String, String> taking) {
        foreign = Optional.of(taking);
    }

    /// Copies the lines that are picked as a whole where lines can be moved, or else the text of
    /// the cell.
    void copy(boolean cut) {
        var content = new ClipboardContent();
        var picks = grid.picks();
        var lines = grid.sheet().filter(sheet -> sheet.movesLines() && picks.whole());
        forget();
        lines.ifPresentOrElse(
                sheet -> keep(new Clip<>(sheet, picks.lines(), cut), content),
                () -> content.putString(typing.cell().map(Cell::typed).orElse("")));
        Clipboard.getSystemClipboard().setContent(content);
        if (cut && lines.isEmpty()) {
            typing.clear();
        }
    }

    /// Pastes lines of this grid, or hands over a table from elsewhere. Any other text is left to
    /// the field of the cell.
    boolean paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var own = kept.filter(mine -> mine.sign().equals(clipboard.getContent(format())));
        if (own.isPresent()) {
            paste(own.get().clip());
            return true;
        }
        var text = Optional.ofNullable(clipboard.getString()).orElse("");
        if (foreign.isEmpty() || !TABLE_TEXT.matcher(text.strip()).matches()) {
            return false;
        }
        var html = Optional.ofNullable(clipboard.getHtml()).orElse("");
        foreign.get().accept(html, text);
        return true;
    }

    /// Gives up lines that were cut and not pasted.
    boolean forgetCut() {
        var isCut = kept.map(mine -> mine.clip().cut()).orElse(false);
        if (isCut) {
            forget();
        }
        return isCut;
    }

    /// What was cut is put elsewhere once. What was cut in another sheet still lies there: it is
    /// copied only, and goes on waiting.
    private void paste(Clip<I, C> clip) {
        var line = grid.line();
        if (line.isPresent()
                && typing.does(sheet -> sheet.paste(clip, line.get()))
                && clip.cut()
                && clip.lines().stream().anyMatch(id -> grid.steps().line(id).isPresent())) {
            forget();
        }
    }

    private void keep(Clip<I, C> clip, ClipboardContent content) {
        var mine = new Kept<>(UUID.randomUUID().toString(), clip);
        var lines = clip.lines().stream().flatMap(id -> grid.steps().line(id).stream()).toList();
        var table = CopiedTable.of(lines, grid.steps().columns());
        content.putString(table.tabbed());
        content.putHtml(table.html());
        content.put(format(), mine.sign());
        kept = Optional.of(mine);
        cursor.cut(clip.cut() ? Set.copyOf(clip.lines()) : Set.of());
    }

    private void forget() {
        kept = Optional.empty();
        cursor.cut(Set.of());
    }

    private static DataFormat format() {
        var known = DataFormat.lookupMimeType(SIGN);
        return known == null ? new DataFormat(SIGN) : known;
    }
}
