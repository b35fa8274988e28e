package org.retinue.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.exchange.list.Layouts;
import org.retinue.exchange.list.ListContext;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.ReadList;
import org.retinue.exchange.table.FoundTable;
import org.retinue.exchange.table.Table;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.studio.Studio;

/// The dialog that takes a list of people or sites, as one edit.
public final class ListDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Consumer<Table> asProgramme;

    /// The last one is handed a table that is a programme after all.
    public ListDialog(
            Studio studio, Sheets sheets, Background background, Consumer<Table> asProgramme) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.asProgramme = asProgramme;
    }

    /// The name says where the tables come from; it is empty for the clipboard.
    public void open(String name, List<FoundTable> tables) {
        var pane =
                new ListPane(
                        studio.words(),
                        background::run,
                        context(),
                        studio.view().get().office().layouts(),
                        table -> {
                            sheets.close();
                            asProgramme.accept(table);
                        });
        var accept = pane.accept(this::take);
        var title = name.isEmpty() ? studio.say("list.title") : studio.say("list.titleOf", name);
        sheets.open(Sheet.wide(title, pane, List.of(sheets.cancel(), accept)), accept);
        pane.show(tables);
    }

    /// Somebody else may have changed what is known since the list was shown: it is held against
    /// what is known by now.
    private void take(ReadList shown) {
        sheets.close();
        remember(shown);
        var list = shown.against(context());
        if (list.kind() == ListKind.DELEGATION) {
            studio.view().get().tour().ifPresent(tour -> take(list, tour));
        } else {
            studio.desk().editDirectory(Deed.IMPORT_LIST, subject(list.kind()), list::onto);
        }
    }

    /// What the officer said of the columns holds for the next list of this layout. It is no part
    /// of the edit that takes the list, so that it stays where that is taken back.
    private void remember(ReadList list) {
        var layouts = studio.view().get().office().layouts();
        var columns = Layouts.written(list.wishes());
        Layouts.fingerprint(list.table(), list.kind())
                .filter(print -> columns.isPresent())
                .filter(print -> !columns.get().equals(layouts.get(print)))
                .ifPresent(print ->
                        studio.desk()
                                .editOffice(office -> office.withLayout(print, columns.get())));
    }

    private void take(ReadList list, Tour tour) {
        var known = studio.view().get().directory();
        studio.desk()
                .edit(
                        new Edit(
                                Deed.IMPORT_LIST,
                                tour.heading().title(),
                                now -> list.onto(now, known)));
    }

    private Text subject(ListKind kind) {
        return Text.in(studio.words().language(), studio.words().name(kind));
    }

    private ListContext context() {
        var view = studio.view().get();
        Optional<Tour> tour = view.tour();
        return ListContext.of(tour, view.directory(), studio.zone(), studio.words());
    }
}
