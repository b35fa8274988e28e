package org.retinue.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.print.Order;
import org.retinue.print.PageImages;
import org.retinue.tour.Trouble;

/// The papers that are wished for, made one after the other beside the window. A paper that goes on
/// being wished for is made once; one that no longer is, is let go.
final class Making {

    private final Worker worker;
    private final InTurn<Order, Part> press;
    private final Runnable changed;
    private final Map<Order, Part> parts = new HashMap<>();
    private List<Order> wished = List.of();

    Making(Worker worker, Function<Order, byte[]> pdf, Runnable changed) {
        this.worker = worker;
        press = new InTurn<>(worker, order -> part(order, pdf), this::take);
        this.changed = changed;
    }

    void wish(List<Order> orders) {
        wished = List.copyOf(orders);
        var unwished = parts.keySet().stream().filter(order -> !wished.contains(order)).toList();
        unwished.forEach(order -> letGo(parts.remove(order)));
        press.want(missing().toList());
        changed.run();
    }

    /// Those that are made so far, in the order in which they were wished for.
    List<Part> parts() {
        return wished.stream().map(parts::get).flatMap(Stream::ofNullable).toList();
    }

    /// The papers that are made so far.
    Map<Order, byte[]> made() {
        return parts().stream()
                .filter(Part.Made.class::isInstance)
                .map(Part.Made.class::cast)
                .collect(Collectors.toMap(Part.Made::order, Part.Made::pdf));
    }

    /// What is being made.
    Optional<Order> next() {
        return missing().findFirst();
    }

    private Stream<Order> missing() {
        return wished.stream().filter(order -> !parts.containsKey(order));
    }

    private void take(Order order, Part part) {
        if (wished.contains(order)) {
            parts.put(order, part);
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

    private static Part part(Order order, Function<Order, byte[]> pdf) {
        try {
            var made = pdf.apply(order);
            return new Part.Made(order, made, PageImages.of(made));
        } catch (Trouble trouble) {
            return new Part.Failed(order, trouble);
        }
    }
}
