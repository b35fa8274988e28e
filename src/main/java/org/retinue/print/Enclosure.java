package org.retinue.print;

/// A file that travels inside a paper, such as the tour's briefing pack: its name, its media type
/// and its bytes.
@SuppressWarnings("ArrayRecordComponent")
public record Enclosure(String name, String type, byte[] bytes) {

    /// The briefing pack of the tour that the paper shows.
    public static Enclosure pack(byte[] json) {
        return new Enclosure("briefing-pack.json", "application/json", json);
    }
}
