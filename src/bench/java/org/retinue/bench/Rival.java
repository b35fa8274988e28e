package org.retinue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What an office would print the same pages with, as its command is used: LibreOffice takes all
/// pages at once, the others one at a time, so that as many of them run as there are processors.
enum Rival {
    LIBRE_OFFICE("LibreOffice", "soffice"),
    WEASY_PRINT("WeasyPrint", "weasyprint"),
    CHROMIUM("Chromium", "chromium");

    private static final int MOST_MINUTES = 10;

    private final String title;
    private final String command;

    Rival(String title, String command) {
        this.title = title;
        this.command = command;
    }

    String title() {
        return title;
    }

    /// Whether the command is there to be run.
    boolean isThere() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /// Prints the pages into the folder and says how many milliseconds it took, or nothing where it
    /// did not print them all.
    Optional<Double> print(List<Path> pages, Path folder) throws IOException {
        var begun = System.nanoTime();
        var printed = run(commands(pages, folder), folder);
        var took = (System.nanoTime() - begun) / 1e6;
        for (var page : pages) {
            printed &= Files.isRegularFile(pdf(page, folder)) && Files.size(pdf(page, folder)) > 0;
        }
        return printed ? Optional.of(took) : Optional.empty();
    }

    private List<List<String>> commands(List<Path> pages, Path folder) {
        return switch (this) {
            case LIBRE_OFFICE -> List.of(office(pages, folder));
            case WEASY_PRINT ->
                    pages.stream()
                            .map(page ->
                                    List.of(command, "-q", text(page), text(pdf(page, folder))))
                            .toList();
            case CHROMIUM -> pages.stream().map(page -> browser(page, folder)).toList();
        };
    }

    private List<String> office(List<Path> pages, Path folder) {
        var words = new ArrayList<String>();
        words.add(command);
        words.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        words.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", text(folder)));
        pages.forEach(page -> words.add(text(page)));
        return words;
    }

    private List<String> browser(Path page, Path folder) {
        return List.of(
                command,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile-" + page.getFileName()),
                "--print-to-pdf=" + pdf(page, folder),
                page.toUri().toString());
    }

    private static Path pdf(Path page, Path folder) {
        return folder.resolve(page.getFileName().toString().replace(".html", ".pdf"));
    }

    private static String text(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static boolean run(List<List<String>> commands, Path folder) {
        var processors = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(processors)) {
            var runs = new ArrayList<Future<Boolean>>();
            commands.forEach(words -> runs.add(workers.submit(() -> ends(words, folder))));
            var all = true;
            for (var run : runs) {
                all &= run.get();
            }
            return all;
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean ends(List<String> words, Path folder)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            return process.exitValue() == 0;
        }
        process.destroyForcibly();
        return false;
    }
}
