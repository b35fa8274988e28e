package org.retinue.ui.preview;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.retinue.ui.studio.Studio;

/// Whether the briefing pack travels inside the papers, and whether the office's own stationery is
/// left aside. A choice that cannot be made does not stay made.
final class FinishFields {

    private final CheckBox pack = new CheckBox();
    private final CheckBox plain = new CheckBox();

    FinishFields(Studio studio, ObservableValue<Boolean> mayEnclose, Runnable changed) {
        pack.setText(studio.say("preview.pack"));
        pack.setId("print-pack");
        plain.setText(studio.say("preview.plain"));
        plain.setId("print-plain");
        pack.disableProperty().bind(mayEnclose.map(may -> !may));
        pack.disableProperty().subscribe(off -> pack.setSelected(pack.isSelected() && !off));
        pack.selectedProperty().subscribe((_, _) -> changed.run());
        plain.selectedProperty().subscribe((_, _) -> changed.run());
    }

    /// There is nothing to enclose for several readers, and nothing to leave aside where the office
    /// has no stationery.
    List<Node> nodes(boolean forHolders, boolean hasStationery) {
        return Stream.concat(
                        forHolders ? Stream.<Node>empty() : Stream.of(pack),
                        hasStationery ? Stream.of(plain) : Stream.empty())
                .toList();
    }

    Finish finish() {
        return new Finish(pack.isSelected(), plain.isSelected());
    }
}
