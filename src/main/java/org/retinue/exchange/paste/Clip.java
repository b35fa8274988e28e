package org.retinue.exchange.paste;

import java.util.List;
import org.retinue.exchange.table.HtmlTables;
import org.retinue.exchange.table.Table;

/// What a clipboard holds: the same thing as HTML and as plain text, of which either may be empty.
public record Clip(String html, String text) {

    public static Clip html(String html) {
        return new Clip(html, "");
    }

    public static Clip text(String text) {
        return new Clip("", text);
    }

    /// The tables on the clipboard: those of the HTML, or else the one that the plain text makes.
    public List<Table> tables() {
        var tables = HtmlTables.read(html);
        if (!tables.isEmpty()) {
            return tables;
        }
        var plain = text.isBlank() ? HtmlTables.text(html) : text;
        var table =
                plain.indexOf('\t') >= 0 ? Table.tabbed(plain) : Table.of(plain, ChatLines::rows);
        return table.stream().toList();
    }
}
