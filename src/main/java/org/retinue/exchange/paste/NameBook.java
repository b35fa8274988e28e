package org.retinue.exchange.paste;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// The names that are written in a table, each with what it is taken for: what the officer said, or
/// else what is likeliest. Numbers what is new in the order in which it first stands there.
final class NameBook<I> {

    private final Map<String, Means<I>> wishes;
    private final IntFunction<I> fresh;
    private final Map<String, Entry<I>> entries = new LinkedHashMap<>();

    NameBook(Map<String, Means<I>> wishes, IntFunction<I> fresh) {
        this.wishes = wishes;
        this.fresh = fresh;
    }

    /// What a name is likely to be, before the officer has said anything.
    record Likely<I>(Means<I> means, boolean isCertain, List<I> others) {

        static <I> Likely<I> known(I id, boolean isCertain, List<I> others) {
            return new Likely<>(new Means.Known<>(id), isCertain, others);
        }
    }

    /// A written name, what it is taken for, and the id of the thing if there is one.
    record Entry<I>(PastedName<I> name, Optional<I> id) {

        private Entry<I> again() {
            return new Entry<>(
                    new PastedName<>(
                            name.written(),
                            name.means(),
                            name.isCertain(),
                            name.likely(),
                            name.rows() + 1),
                    id);
        }
    }

    Optional<Entry<I>> present(String written) {
        return Optional.ofNullable(entries.get(Names.folded(written)));
    }

    /// Writes a name down that will stand in some row.
    void expect(String written, Supplier<Likely<I>> likely) {
        entries.computeIfAbsent(Names.folded(written), key -> first(written, key, likely.get()));
    }

    /// Writes the name down, or counts it where it is there already.
    Entry<I> write(String written, Supplier<Likely<I>> likely) {
        return entries.compute(
                Names.folded(written),
                (key, there) ->
                        there == null ? first(written, key, likely.get()).again() : there.again());
    }

    List<PastedName<I>> names() {
        return entries.values().stream().map(Entry::name).filter(name -> name.rows() > 0).toList();
    }

    private Entry<I> first(String written, String key, Likely<I> likely) {
        var means = wishes.getOrDefault(key, likely.means());
        var isCertain = likely.isCertain() && means.equals(likely.means());
        return new Entry<>(
                new PastedName<>(written, means, isCertain, likely.others(), 0), id(means));
    }

    private Optional<I> id(Means<I> means) {
        return switch (means) {
            case Means.Known<I>(var id) -> Optional.of(id);
            case Means.AsNew<I> _ -> Optional.of(fresh.apply(entries.size()));
            case Means.Nothing<I> _ -> Optional.empty();
        };
    }
}
