/// Freeze, compare and three-way merge tours.
///
/// A comparison is a function of two tours: the fields in which they differ, by item and by thing,
/// and what of that is told to each reader. A merge is a function of three tours: what both sides
/// started from, and what each made of it. It works field by field and in lists element by element,
/// so two people who change different fields of one item, or add two greeters to it, both keep
/// their work; where both changed the same field to different values, mine holds and the conflict
/// is told.
@CheckReturnValue
@NullMarked
package org.retinue.release;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
