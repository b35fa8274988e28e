package org.retinue.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

/// Tells a window's mouse events which keys are held: the robot of the headless platform presses
/// keys and buttons, but does not tell the one of the other. It also lets a button go and says that
/// it is held still; what was clicked would be held for good, and deaf to the space bar.
final class Modifiers {

    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    private Modifiers() {}

    static Modifiers on(Window window) {
        var modifiers = new Modifiers();
        var dispatcher = window.getEventDispatcher();
        window.setEventDispatcher(
                (event, tail) -> dispatcher.dispatchEvent(modifiers.told(event), tail));
        return modifiers;
    }

    void hold(KeyCode... keys) {
        held.addAll(List.of(keys));
    }

    void release() {
        held.clear();
    }

    private Event told(Event event) {
        return switch (event) {
            case MouseEvent mouse when !held.isEmpty() || isRelease(mouse) -> told(mouse);
            case ScrollEvent scroll when !held.isEmpty() -> told(scroll);
            default -> event;
        };
    }

    private static boolean isRelease(MouseEvent event) {
        return event.getEventType().equals(MouseEvent.MOUSE_RELEASED);
    }

    private MouseEvent told(MouseEvent event) {
        return new MouseEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getX(),
                event.getY(),
                event.getScreenX(),
                event.getScreenY(),
                event.getButton(),
                event.getClickCount(),
                held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL),
                held.contains(KeyCode.ALT),
                false,
                event.isPrimaryButtonDown() && !isRelease(event),
                event.isMiddleButtonDown(),
                event.isSecondaryButtonDown(),
                event.isSynthesized(),
                event.isPopupTrigger(),
                event.isStillSincePress(),
                event.getPickResult());
    }

    private ScrollEvent told(ScrollEvent event) {
        return new ScrollEvent(
                        event.getEventType(),
                        event.getX(),
                        event.getY(),
                        event.getScreenX(),
                        event.getScreenY(),
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false,
                        event.isDirect(),
                        event.isInertia(),
                        event.getDeltaX(),
                        event.getDeltaY(),
                        event.getTotalDeltaX(),
                        event.getTotalDeltaY(),
                        event.getTextDeltaXUnits(),
                        event.getTextDeltaX(),
                        event.getTextDeltaYUnits(),
                        event.getTextDeltaY(),
                        event.getTouchCount(),
                        event.getPickResult())
                .copyFor(event.getSource(), event.getTarget());
    }
}
