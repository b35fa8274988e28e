package org.retinue.ui.preview;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does work beside the window's thread and hands the result over on it.
public interface Worker {
    <T> void run(Supplier<T> work, Consumer<T> then);
}
