package org.retinue.ui.studio;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.retinue.desk.OutFile;
import org.retinue.tour.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The small file that keeps [Preferences]. It is written a moment after the last change and when
/// the program ends; whatever is wrong with it goes to the log, and the windows are as usual.
public final class PreferencesFile {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    /// A larger file is none of ours.
    private static final long MOST_BYTES = 1_000_000;

    private final Path file;
    private final PauseTransition moment = new PauseTransition(Duration.seconds(1));
    private final AtomicReference<@Nullable SortedMap<String, String>> unwritten =
            new AtomicReference<>();

    public PreferencesFile(Path file) {
        this.file = file;
        moment.setOnFinished(_ -> {
            var _ = Thread.startVirtualThread(this::write);
        });
    }

    /// What the file has kept.
    public Preferences read() {
        return new Preferences(entries(), this::changed);
    }

    /// Writes at once what is not written yet.
    public synchronized void write() {
        var entries = unwritten.getAndSet(null);
        if (entries == null) {
            return;
        }
        try {
            OutFile.write(file, text(entries).getBytes(StandardCharsets.UTF_8));
        } catch (Trouble trouble) {
            LOG.warn("The preferences could not be written", trouble);
        }
    }

    private void changed(SortedMap<String, String> entries) {
        unwritten.set(entries);
        moment.playFromStart();
    }

    private SortedMap<String, String> entries() {
        var entries = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return entries;
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("The preferences are too large");
            }
            var read = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                read.load(reader);
            }
            read.stringPropertyNames().forEach(name -> entries.put(name, read.getProperty(name)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The preferences could not be read", e);
        }
        return entries;
    }

    /// As properties are written, but for the date, which would make each writing another.
    private static String text(SortedMap<String, String> entries) {
        var properties = new Properties();
        properties.putAll(entries);
        var text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString()
                .lines()
                .filter(Predicate.not(line -> line.startsWith("#")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
