package org.retinue.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.print.PageImages;
import org.retinue.tour.Trouble;

/// The papers that are wished for, made one after the other beside the window. A paper that goes on
/// being wished for is made once; one that no longer is, is let go.
final class Making {

    private final Worker worker;
    private final InTurn<Commission, Part> press;
    private final Runnable changed;
    private final Map<Commission, Part> parts = new HashMap<>();
    private List<Commission> wished = List.of();

    Making(Worker worker, Function<Commission, byte[]> pdf, Runnable changed) {
        this.worker = worker;
        press = new InTurn<>(worker, commission -> part(commission, pdf), this::take);
        this.changed = changed;
    }

    void wish(List<Commission> commissions) {
        wished = List.copyOf(commissions);
        parts.forEach((commission, part) -> {
            if (!wished.contains(commission)) {
                letGo(part);
            }
        });
        parts.keySet().retainAll(wished);
        press.want(missing().toList());
        changed.run();
    }

    /// Those that are made so far, in the order in which they were wished for.
    List<Part> parts() {
        return wished.stream().map(parts::get).flatMap(Stream::ofNullable).toList();
    }

    /// The papers that are made so far.
    Map<Commission, byte[]> made() {
        return parts().stream()
                .filter(Part.Made.class::isInstance)
                .map(Part.Made.class::cast)
                .collect(Collectors.toMap(Part.Made::commission, Part.Made::pdf));
    }

    /// What is being made.
    Optional<Commission> next() {
        return missing().findFirst();
    }

    private Stream<Commission> missing() {
        return wished.stream().filter(commission -> !parts.containsKey(commission));
    }

    private void take(Commission commission, Part part) {
        if (wished.contains(commission)) {
            parts.put(commission, part);
            changed.run();
        } else {
            letGo(part);
        }
    }

    /// What is being drawn at this moment is waited for, though not by the window.
    private void letGo(Part part) {
        if (part instanceof Part.Made made) {
            worker.run(
                    () -> {
                        made.images().close();
                        return part;
                    },
                    _ -> {});
        }
    }

    private static Part part(Commission commission, Function<Commission, byte[]> pdf) {
        try {
            var made = pdf.apply(commission);
            return new Part.Made(commission, made, PageImages.of(made));
        } catch (Trouble trouble) {
            return new Part.Failed(commission, trouble);
        }
    }
}
