package org.retinue.ui.studio;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// The pages of the window, in the order in which the navigation lists them.
public enum Page {
    HOME(Feather.HOME, KeyCode.DIGIT1),
    PROGRAMME(Feather.CALENDAR, KeyCode.DIGIT2),
    DELEGATION(Feather.USERS, KeyCode.DIGIT3),
    ROOMS(Feather.KEY, KeyCode.U),
    GIFTS(Feather.GIFT, KeyCode.G),
    TASKS(Feather.CHECK_SQUARE, KeyCode.DIGIT4),
    RELEASES(Feather.SEND, KeyCode.H),
    SITES(Feather.MAP_PIN, KeyCode.DIGIT5),
    PEOPLE(Feather.USER, KeyCode.DIGIT6),
    TRAVEL_TIMES(Feather.NAVIGATION, KeyCode.DIGIT7),
    VEHICLES(Feather.TRUCK, KeyCode.DIGIT8),
    CLASHES(Feather.ALERT_TRIANGLE, KeyCode.DIGIT9),
    OFFICE(Feather.SLIDERS, KeyCode.DIGIT0);

    private final Feather sign;
    private final KeyCode key;

    Page(Feather sign, KeyCode key) {
        this.sign = sign;
        this.key = key;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public KeyCode key() {
        return key;
    }

    public Feather sign() {
        return sign;
    }

    /// Whether the page shows the open tour, and so needs one.
    public boolean isOfTour() {
        return switch (this) {
            case PROGRAMME, DELEGATION, ROOMS, GIFTS, TASKS, RELEASES -> true;
            case HOME, SITES, PEOPLE, TRAVEL_TIMES, VEHICLES, CLASHES, OFFICE -> false;
        };
    }
}
