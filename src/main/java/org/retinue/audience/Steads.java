package org.retinue.audience;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.Text;

/// What is said in the place of each name that is withheld, in the languages of whoever makes
/// papers of it.
@CheckReturnValue
public record Steads(Map<Stead, Text> texts) {

    public Steads {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /// Each as it is said.
    public static Steads of(Function<Stead, Text> said) {
        var texts = new EnumMap<Stead, Text>(Stead.class);
        Arrays.stream(Stead.values()).forEach(stead -> texts.put(stead, said.apply(stead)));
        return new Steads(texts);
    }

    Text of(Stead stead) {
        return texts.getOrDefault(stead, Text.EMPTY);
    }

    /// Whether the text already stands in the place of a name.
    boolean is(Text text) {
        return texts.containsValue(text);
    }
}
