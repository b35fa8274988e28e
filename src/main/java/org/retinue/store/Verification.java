package org.retinue.store;

import java.util.List;

/// What was checked in a workspace, how many of each, and what was found to be wrong.
public record Verification(List<Checked> checked, List<Fault> faults) {

    public Verification {
        checked = List.copyOf(checked);
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /// Whether something is wrong with that part and with no other.
    boolean isSoundButFor(Part part) {
        return !isSound() && faults.stream().allMatch(fault -> fault.part() == part);
    }

    /// How many things of a part were checked.
    public record Checked(Part part, int count) {}

    /// Something wrong. The detail says where, in words of the file and never of its content.
    public record Fault(Part part, String detail) {}

    /// The parts of a workspace that are checked.
    public enum Part {
        /// The pages of the file, as SQLite knows them.
        PAGES,
        /// The tables and whatever else the file declares.
        SCHEMA,
        SITES,
        PEOPLE,
        VEHICLES,
        TRAVEL_TIMES,
        OFFICE,
        TOURS,
        JOURNAL,
        RELEASES,
        HANDINGS,
        /// The index that is searched by, which can be made anew.
        SEARCH
    }
}
