package org.retinue.ui.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A line of a table or list: stays the same object while the thing it shows lives, so that
/// selection, scrolling and an open cell edit outlast every change of the value.
public final class Row<I, V> {

    private final I id;
    private final ObjectProperty<V> value;

    Row(I id, V value) {
        this.id = id;
        this.value = new SimpleObjectProperty<>(value);
    }

    public I id() {
        return id;
    }

    public V value() {
        return value.get();
    }

    public ObjectProperty<V> valueProperty() {
        return value;
    }
}
