package org.retinue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.retinue.desk.Samples;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.OneSet;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

class SamplePapersTest {

    private static final List<List<Language>> LANGUAGES =
            List.of(
                    List.of(Language.ENGLISH),
                    List.of(Language.CHINESE),
                    List.of(Language.ENGLISH, Language.CHINESE));

    private final Papers papers = OneSet.PAPERS;

    @Test
    @Tag("long")
    void everyDayOfEverySampleIsOnePageOfTheProgramme() throws IOException {
        for (var tour : Samples.tours()) {
            for (var languages : LANGUAGES) {
                assertEquals(
                        tour.programmeDates().size(),
                        pages(tour, languages),
                        tour.id() + " in " + languages);
            }
        }
    }

    private int pages(Tour tour, List<Language> languages) throws IOException {
        var issue = Issue.draft(Instant.EPOCH, "Officer", "");
        var pdf = papers.pdf(tour, new Order(Document.PROGRAMME, languages, issue));
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
