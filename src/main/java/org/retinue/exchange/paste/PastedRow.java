package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.tour.Item;

/// A row of the table: what it is for, its day, the item that it makes, whether that is taken, and
/// what is doubtful in its cells.
public record PastedRow(
        int index,
        Role role,
        LocalDate day,
        Optional<Item> item,
        boolean isTaken,
        List<Remark> remarks) {

    public PastedRow {
        remarks = List.copyOf(remarks);
    }

    /// Whether every cell that was to be understood was.
    public boolean isUnderstood() {
        return item.isPresent()
                && remarks.stream()
                        .noneMatch(remark -> remark.doubt().weight() == Doubt.Weight.MISREAD);
    }

    PastedRow with(UnaryOperator<Item> change) {
        return new PastedRow(index, role, day, item.map(change), isTaken, remarks);
    }

    /// What is doubtful in the cell.
    public List<Remark> remarks(int column) {
        return remarks.stream().filter(remark -> remark.column() == column).toList();
    }
}
