package org.retinue.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Language;

/// What a window asks of the program around it: files from the system's own dialogs, another
/// workspace, another language, the end.
public interface Outside {

    /// Who works here, for packs and papers.
    String officer();

    /// The program's name and version.
    String program();

    /// Where the log is written.
    Path log();

    List<Path> filesToOpen(String title, FileKind kind, boolean several);

    Optional<Path> fileToSave(String title, FileKind kind, String suggestedName);

    void openWorkspace(Path file);

    void openSample();

    void speak(Language language);

    void quit();
}
