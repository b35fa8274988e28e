package org.retinue.ui;

import org.retinue.ui.lock.Protecting;
import org.retinue.ui.studio.Page;

/// What the commands do.
interface Errands {
    void newTour();

    void tourDetails();

    void tourRules();

    void shift();

    void mend();

    void waive();

    void arrange();

    void fits();

    void pasteTable();

    void newWorkspace();

    void openWorkspace();

    void openSample();

    void importPacks();

    void export();

    void copyDay();

    void print();

    void giveOut();

    void saveElsewhere();

    /// What is about the passphrase of the workspace.
    Protecting protecting();

    void quit();

    void search();

    void go(Page page);

    void look();

    void guide();

    void about();
}
