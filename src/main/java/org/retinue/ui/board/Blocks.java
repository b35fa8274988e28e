package org.retinue.ui.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.ui.board.chart.Piece;
import org.retinue.ui.board.chart.Sight;
import org.retinue.ui.studio.Chosen;

/// The blocks of the board. The same piece of the same item is always the same block; only those
/// that can be seen are in the scene.
final class Blocks {

    private final Layer layer = new Layer("blocks");
    private final Map<Key, Block> blocks = new HashMap<>();

    /// A piece by its item and number.
    private record Key(ItemId item, int number) {}

    Layer layer() {
        return layer;
    }

    void show(Sight sight, Faces faces) {
        var items = sight.tour().itemsById();
        var shown = new ArrayList<Block>();
        for (var piece : sight.ground().within(sight.window()).toList()) {
            var item = items.get(piece.item());
            if (item != null) {
                shown.add(shown(piece, item, sight, faces));
            }
        }
        layer.show(shown);
    }

    /// Forgets the blocks of items that are gone.
    void keep(Sight sight) {
        var present = new HashSet<Key>();
        sight.plan().all().forEach(piece -> present.add(key(piece)));
        blocks.keySet().retainAll(present);
    }

    void select(Chosen chosen) {
        blocks.forEach((key, block) ->
                block.select(
                        chosen.contains(key.item()),
                        chosen.lead().stream().anyMatch(key.item()::equals)));
    }

    List<Block> of(ItemId item) {
        return blocks.entrySet().stream()
                .filter(entry -> entry.getKey().item().equals(item))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Block shown(Piece piece, Item item, Sight sight, Faces faces) {
        var block = blocks.computeIfAbsent(key(piece), Blocks::made);
        block.show(faces.of(item));
        var box = sight.ground().box(piece);
        var x = Math.rint(box.x());
        var y = Math.rint(box.y());
        block.place(x, y, Math.rint(box.right()) - x - 1, Math.rint(box.bottom()) - y - 1);
        return block;
    }

    private static Block made(Key key) {
        var block = new Block();
        block.setId(
                key.number() == 0
                        ? "block-" + key.item()
                        : "block-" + key.item() + "-" + key.number());
        return block;
    }

    private static Key key(Piece piece) {
        return new Key(piece.item(), piece.number());
    }
}
