package org.retinue.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.retinue.tour.Trouble;

/// The height of a flag to its width, as its country has settled it.
record FlagRatio(int height, int width) {

    private static final String FILE = "paper/flag-ratios.properties";
    private static final Properties RATIOS = read();

    /// Of the country with that ISO 3166-1 code; nothing where it is not known.
    static Optional<FlagRatio> of(String country) {
        return Optional.ofNullable(RATIOS.getProperty(country))
                .map(ratio -> ratio.strip().split(":", -1))
                .map(parts ->
                        new FlagRatio(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    /// How wide the flag is where it is so high.
    double width(double high) {
        return high * width / height;
    }

    @Override
    public String toString() {
        return height + " : " + width;
    }

    private static Properties read() {
        var ratios = new Properties();
        try (var file = FlagRatio.class.getResourceAsStream("/retinue/" + FILE)) {
            if (file == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, FILE);
            }
            ratios.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, FILE);
        }
        return ratios;
    }
}
