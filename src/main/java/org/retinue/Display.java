package org.retinue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/// Whether windows can be shown. It is found out before the toolkit starts, which would answer with
/// a stack trace.
enum Display {
    THERE,
    /// No display is set, or the one that is does not answer.
    NONE,
    /// There is a display, but not the library that windows are made with.
    NO_TOOLKIT;

    /// Windows and macOS have always a display; elsewhere X and GTK are asked, through which the
    /// toolkit draws under Wayland, too.
    static Display of(String system) {
        if (system.startsWith("Windows") || system.startsWith("Mac")) {
            return THERE;
        }
        if (!answers()) {
            return NONE;
        }
        return library("libgtk-3.so.0").isPresent() ? THERE : NO_TOOLKIT;
    }

    private static boolean answers() {
        return library("libX11.so.6").map(Display::opens).orElse(false);
    }

    /// Opens the display that the environment names, and closes it again.
    private static boolean opens(SymbolLookup library) {
        var display = function(library, "XOpenDisplay").applyAsLong(0);
        if (display == 0) {
            return false;
        }
        var _ = function(library, "XCloseDisplay").applyAsLong(display);
        return true;
    }

    /// A function of one pointer that answers with a pointer.
    @SuppressWarnings("restricted")
    private static LongUnaryOperator function(SymbolLookup library, String name) {
        var handle =
                Linker.nativeLinker()
                        .downcallHandle(
                                library.findOrThrow(name),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        return MethodHandleProxies.asInterfaceInstance(LongUnaryOperator.class, handle);
    }

    /// The library, or nothing where it is not installed. It stays loaded: GTK cannot be unloaded.
    @SuppressWarnings("restricted")
    private static Optional<SymbolLookup> library(String name) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
