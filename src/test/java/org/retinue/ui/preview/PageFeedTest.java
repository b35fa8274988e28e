package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.retinue.print.PageImages;

class PageFeedTest {

    private final LateHands hands = new LateHands();
    private final List<PageRef> shown = new ArrayList<>();
    private final PageFeed feed = new PageFeed(hands, shown::contains, _ -> {});

    @Test
    void aPictureThatComesWhenItsPageIsGoneIsNotKept() throws IOException {
        try (var images = PageImages.of(onePage())) {
            var page = new PageRef(images, 0, "Programme");
            shown.add(page);
            feed.want(List.of(new PageFeed.Drawn(page, 1)));
            hands.workAll();
            assertEquals(1, feed.held());
            feed.want(List.of(new PageFeed.Drawn(page, 2)));
            shown.clear();
            feed.clear();
            hands.workAll();
            assertEquals(0, feed.held());
        }
    }

    private static byte[] onePage() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
