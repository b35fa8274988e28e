package org.retinue.ui.outside;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.retinue.print.Printer;
import org.retinue.tour.Language;

/// What a window asks of the program around it: files from the system's own dialogs, another
/// workspace, another language, the end.
public interface Outside {

    /// Who works here, with which program, and where its log is.
    Setting setting();

    List<Path> filesToOpen(String title, FileKind kind, boolean several);

    Optional<Path> fileToSave(String title, FileKind kind, String suggestedName);

    /// A folder into which files are to be put.
    Optional<Path> folderToFill(String title);

    /// The printers of the system; not asked on the window's thread.
    List<Printer> printers();

    void openWorkspace(Path file);

    void openSample();

    Guarding guarding();

    void speak(Language language);

    void quit();
}
