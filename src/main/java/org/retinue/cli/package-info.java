/// The commands: everything that the windows offer and that a script can use.
///
/// A command is given the [org.retinue.cli.World] and answers with an [org.retinue.cli.Exit]
/// status. What was asked for goes to the output; everything else is a plain sentence on the error
/// output, and what only a maintainer can read goes to the log file.
@NullMarked
package org.retinue.cli;

import org.jspecify.annotations.NullMarked;
