package org.retinue.exchange.table;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The words by which the heads of columns are known, in English and Chinese, each with what it
/// means.
public final class HeadWords<M> {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, M> words;
    private final List<String> chinese;

    private HeadWords(Map<String, M> words) {
        this.words = words;
        chinese =
                words.keySet().stream()
                        .filter(word -> word.length() >= 2)
                        .filter(word -> word.codePoints().allMatch(Character::isIdeographic))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /// The words of each meaning, with bars between them. A word of several means the last.
    public static <M> HeadWords<M> of(List<M> meanings, Function<M, String> listed) {
        var words = new LinkedHashMap<String, M>();
        for (var meaning : meanings) {
            BAR.splitAsStream(listed.apply(meaning))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.put(word, meaning));
        }
        return new HeadWords<>(words);
    }

    /// A head in small letters, each of one width.
    public static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// The words alone, without what stands between them.
    public static String bare(String plain) {
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    public Optional<M> known(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /// Chinese heads run on: `活动内容及要求`. Of several words that one begins or ends with the longest
    /// tells most; one or two signs are too easily meant otherwise.
    public Optional<M> begun(String head) {
        return chinese.stream()
                .filter(word -> head.startsWith(word) || head.endsWith(word))
                .findFirst()
                .flatMap(this::known);
    }
}
