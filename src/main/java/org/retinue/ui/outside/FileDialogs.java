package org.retinue.ui.outside;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.retinue.words.Words;

/// The dialogs of the system in which files and folders are chosen.
public record FileDialogs(Words words, Stage stage) {

    public List<Path> filesToOpen(String title, FileKind kind, boolean several) {
        var chooser = chooser(title, kind);
        if (several) {
            var files = chooser.showOpenMultipleDialog(stage);
            return files == null ? List.of() : files.stream().map(file -> file.toPath()).toList();
        }
        var file = chooser.showOpenDialog(stage);
        return file == null ? List.of() : List.of(file.toPath());
    }

    public Optional<Path> fileToSave(String title, FileKind kind, String suggestedName) {
        var chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(file -> file.toPath());
    }

    public Optional<Path> folderToFill(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(stage)).map(folder -> folder.toPath());
    }

    private FileChooser chooser(String title, FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("ui.fileKind." + kind), kind.patterns()));
        return chooser;
    }
}
