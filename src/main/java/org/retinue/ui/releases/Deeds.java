package org.retinue.ui.releases;

import java.util.List;
import org.retinue.release.Handing;
import org.retinue.tour.ItemId;

/// What can be done on the page of releases.
public interface Deeds {

    /// Gives the tour out under the next number.
    void giveOut();

    /// Shows the tour as it was given out.
    void look(int release);

    void export(int release);

    void print(int release);

    /// Prints the change sheets of those who hold an outdated paper.
    void printChanges();

    /// Goes to the item of the working tour.
    void open(ItemId item);

    /// Asks who receives what, and notes it.
    void handOut();

    /// Notes that the recipients have them, or takes that back.
    void acknowledge(List<Handing> handings, boolean acknowledged);

    /// Takes away what was noted by mistake.
    void forget(List<Handing> handings);
}
