package org.retinue.ui.look;

import java.lang.reflect.InaccessibleObjectException;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Arabic, Hebrew, Hindi, Thai and whatever else is shaped before it is drawn, on more than one
/// line.
///
/// On Linux the toolkit (seen in JavaFX 25.0.4 to 27-ea+3, `PangoGlyphLayout`) remembers the
/// letters of a run of text by the run, and still finds the old ones after a line's end has made
/// the run shorter. Right-to-left text then fails in layout at every width that breaks it, and the
/// page around it is laid out no more; the other scripts are drawn beyond their line. Here the
/// toolkit is given a memory that finds nothing again. Where it has no such memory, nothing is
/// done; a test tells whether text breaks.
final class Shaping {

    private static final String LAYOUTS = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String LAYOUT = "com.sun.javafx.text.GlyphLayout";
    private static final String MEMORY = "runUtf8";

    private Shaping() {}

    /// Once, on the toolkit's thread, before any text is laid out.
    static void prepare() {
        try {
            var layouts = Class.forName(LAYOUTS);
            var shared = layouts.getMethod("getInstance").invoke(null);
            try {
                forget(shared);
            } finally {
                layouts.getMethod("dispose", Class.forName(LAYOUT)).invoke(null, shared);
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException _) {
            // Another system's toolkit, or one that was mended: it has no such memory.
        }
    }

    private static void forget(Object shared) throws ReflectiveOperationException {
        var memory = shared.getClass().getDeclaredField(MEMORY);
        memory.setAccessible(true);
        memory.set(shared, new Forgetful());
    }

    /// Holds what is put in, so that the toolkit can free it all at the end, and finds none of it.
    private static final class Forgetful extends AbstractMap<Object, Object> {

        private final Set<Map.Entry<Object, Object>> held =
                Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return null;
        }

        @Override
        public @Nullable Object put(Object key, Object value) {
            held.add(Map.entry(key, value));
            return null;
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return held;
        }
    }
}
