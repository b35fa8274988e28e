package org.retinue.ui.directory;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.View;
import org.retinue.ui.table.Row;

/// What a catalogue lists: where its entries are, how they are told apart, shown, found and
/// removed.
record Kind<I, V>(
        Feather sign,
        Function<View, Collection<V>> all,
        Function<V, I> id,
        Function<V, String> name,
        Function<V, Stream<String>> texts,
        List<TableColumn<Row<I, V>, ?>> columns,
        Consumer<V> remove) {}
