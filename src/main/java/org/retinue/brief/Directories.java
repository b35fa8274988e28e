package org.retinue.brief;

import org.retinue.tour.CheckReturnValue;

/// Libraries of sites, people, vehicles and travel times as documents.
@CheckReturnValue
public final class Directories {

    private Directories() {}

    /// The document of the library. It has been read back and found equal, or else there is a
    /// trouble that names the place.
    public static byte[] write(Library library) {
        var tree = DirectoryForm.put(DocumentKind.LIBRARY.begin(), library.directory());
        var document = DocumentKind.write(DirectoryForm.put(tree, library.travel()).node());
        return switch (read(document)) {
            case LibraryReading.Accepted(var same) when same.equals(library) -> document;
            case LibraryReading.Accepted _ -> throw DocumentKind.cannotExport("");
            case LibraryReading.Refused(var problems) ->
                    throw DocumentKind.cannotExport(problems.getFirst().pointer());
        };
    }

    /// The library of a document of any origin.
    public static LibraryReading read(byte[] document) {
        var problems = new Problems();
        var tree = DocumentKind.LIBRARY.open(document, problems);
        if (problems.isEmpty()) {
            new References(Spot.root(tree), problems).checkLibrary();
        }
        return problems.isEmpty()
                ? new LibraryReading.Accepted(
                        new Library(DirectoryReader.directory(tree), DirectoryReader.travel(tree)))
                : new LibraryReading.Refused(problems.list());
    }
}
