package org.retinue.check;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// The numbers of the rules, as a rule pack gives them.
public record Numbers(
        Duration longestItem,
        Duration longestFlight,
        Traffic traffic,
        Boarding boarding,
        Duration night,
        Duration tolerance,
        Duration turnaround,
        Deadlines deadlines) {

    /// The numbers for every tour, unless an office decides otherwise.
    public static final Numbers GENERAL = RulePack.named("general").numbers();

    /// How much longer than without traffic the road takes.
    public record Traffic(double escorted, double normal, double peak, List<Peak> peaks) {

        public Traffic {
            peaks = List.copyOf(peaks);
        }
    }

    /// Hours of the day in which the roads are full.
    public record Peak(LocalTime from, LocalTime to) {}

    /// How long a party takes to get in, by its size, and to get out and be greeted.
    public record Boarding(Upto small, Upto medium, Duration large, Duration greeting) {

        public Duration of(int people) {
            if (people <= small.people()) {
                return small.time();
            }
            return people <= medium.people() ? medium.time() : large;
        }
    }

    /// A time for parties of up to so many people.
    public record Upto(int people, Duration time) {}

    /// Working days before an item by which its host has confirmed, or was at least asked.
    public record Deadlines(int confirmedWarning, int confirmedError, int asked) {}
}
