package org.retinue.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Puts a file into a PDF, as the data that the paper was made of.
final class Enclosing {

    private Enclosing() {}

    static void put(Enclosure enclosure, PDDocument document) throws IOException {
        var content =
                new PDEmbeddedFile(
                        document,
                        new ByteArrayInputStream(enclosure.bytes()),
                        COSName.FLATE_DECODE);
        content.setSubtype(enclosure.type());
        content.setSize(enclosure.bytes().length);
        var file = new PDComplexFileSpecification();
        file.setFile(enclosure.name());
        file.setFileUnicode(enclosure.name());
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", "Source");
        var catalog = document.getDocumentCatalog();
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(enclosure.name(), file));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        catalog.getCOSObject().setItem("AF", new COSArray(List.of(file.getCOSObject())));
    }
}
