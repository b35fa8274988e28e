/// The best order and times for the wanted visits.
///
/// A [org.retinue.arrange.Problem] says what is wanted in whole numbers, a
/// [org.retinue.arrange.Search] looks for the best [org.retinue.arrange.Plan] on two threads until
/// it is stopped. It is large neighbourhood search: strings of visits are taken out near a place,
/// the days are filled up greedily by value to some power over delay, and what comes out is
/// accepted by annealing; now and then the best days of many plans are put together. The times of a
/// day are kept as the earliest and the latest start of each stop, so that whether a visit fits is
/// one comparison.
///
/// What was decided by measuring, on every fourth of the public instances with 1 to 4 days, as the
/// average gap to the best known values after 0.4 seconds of one processor (from run to run these
/// differ by some 0.05 %):
///
/// - Heat decides most. Beginning at a loss of a tenth of an average value, the search stood still
///   in large instances (0.73 %; the one of 192 visits still at 2.7 % after 2 seconds); beginning
///   at a whole one, 0.26 %.
/// - Two legs, each cooling down, are better than one (0.25 % against 0.38 %): the second leg
///   begins where the better thread ended.
/// - Short strings, half a day at most, and more chance in the appeal of visits: 0.25 %; strings of
///   up to 15 visits, 0.43 %. A single day wants still shorter ones: with strings of up to 3 of its
///   10 visits the hardest one-day instance (r110) is at its optimum after 0.4 seconds of one
///   processor in 11 of 12 seeds, and so are all 29 of its kind. With several days strings of a
///   third are worse (0.35 %).
/// - A power of the value of at most 2 instead of 3: 0.47 %. Four legs: 0.29 %.
/// - In one round of thirty the delay does not count: without it, no difference on the instances,
///   but where a judge limits how many visits a day has, the best one is not found.
/// - Growing routes with dominance, from which only those few others beat are kept: too slow as an
///   exact search of one day (seconds for a day of ten visits out of a hundred), so it is left out.
///
/// - Days that were well spent are remembered by both threads, and the best plan is put together of
///   them, several times while a leg grows cold and again where the threads meet. On 13 of the
///   harder cases after 0.4 seconds of one processor: without it, some 0.66 % (four seeds, twice);
///   where the threads meet alone, 0.47 % (four seeds); while it grows cold too, 0.45 % (ten
///   seeds). One leg (0.40 %) and three (0.38 %) do not differ from two by more than chance does
///   (0.1 %).
/// - Looking again only at places about which something changed: 5 to 20 % more rounds. Passing
///   over places with too little time for the nearest ways, one more comparison, gains nothing.
///
/// What the compilers do weighs as much: 20 short searches of 0.25 seconds in a fresh process, on
/// some of the harder cases of the same tuning set, are 0.79 % from the best with the first
/// compiler alone, and 1.36 % with both (the machine being busy with other things, too). The
/// second's code is slower here even after seconds, by a fifth.
///
/// On the other instances, which did not serve for this, the gap is 0.32 % (worst 3.87 %) after 0.4
/// seconds of one processor and 0.084 % (worst 1.14 %) after 1.6, one seed each, the compiler warm.
/// Farthest from the best are the largest instances and those with the longest days.
///
/// What does not hold: a search bounded by time is not repeatable, only one bounded by rounds is.
@NullMarked
package org.retinue.arrange;

import org.jspecify.annotations.NullMarked;
