/// What is wrong: rules in, findings out, as data without words.
///
/// A rule is a function from a [org.retinue.check.Programme] to its findings, and stands in the one
/// list of [org.retinue.check.Checks]. Whoever shows a finding words it; nothing here knows a
/// language or a clock. The numbers of the rules stand in `resources/rules`.
///
/// Of the rules that protocol offices are known to keep, these are left out, or kept in part:
///
/// | Rule | What is missing | Why |
/// | --- | --- | --- |
/// | T-3 | what an earlier stop of the tour makes of an arrival | only the items next to the first arrival and the last departure are told, on their day and without a way between |
/// | T-17 | who visits | ministers' visits are shorter, and no source gives numbers for others |
/// | T-18 | speaking time over interpreted time | nobody enters how long somebody is to speak |
/// | T-19 | call times of each greeter, and that there are none | a run of show names nobody, and one that is not written yet is not wrong |
/// | T-20 | an anchor that a shift has moved | a shift refuses to move what is anchored, and afterwards nobody can tell |
/// | T-22 | an item in another zone than its site | an item has its zone from its site |
/// | S-2 | how many of the press come | nobody counts them before: a number of the rule pack stands for them |
/// | S-4 | what the principal saw on an earlier tour | a check sees the tours of the same days, not the office's whole past |
/// | S-6 | hosts who have agreed already | they had time enough |
/// | P-6, P-7 | what follows from precedence | it is seated rightly; the rules look at what was settled by hand |
/// | P-11 | unequal flags, and their order | a paper draws them as they are to hang, and nobody enters another order |
/// | P-12 | greeters by rank, the highest last | a greeter has no call time of the own |
/// | P-13 | passport numbers | they are kept nowhere, on purpose |
/// | L-3 | who interprets in which manner | the kind of the engagement tells: booths at a forum |
/// | L-5 | what interpreters were sent | it is not kept yet who was sent what |
/// | V-5 | hotels of five stars | nobody enters how many a hotel has |
/// | B-2 | buffets, receptions and teas | the kind of an engagement does not tell them apart |
/// | B-4 | what was given on an earlier tour, givers and things in other words | a check sees the tours of the same days, and who gives what is free text |
/// | B-5, B-6 | gifts nobody expects, meals by the day | neither is kept |
/// | F-1 | a menu that is not known, diets in other words | a diet is free text, of which the usual words are understood |
/// | F-2 | places without a position, and other conventions | prayer times are computed from where a site lies, by one convention whose numbers an office may change |
/// | C-2 | a host who changes, and who joins the delegation | whoever receives is the host's own affair, and lists of names follow a confirmation |
/// | C-5 | what a paper shows to those who may not read it | the papers themselves see to it as they are made |
/// | C-6 | whose paper is outdated by what is not given out yet | there is no change sheet to send before the release |
/// | C-9 | two years in one text, years without a date | a brief names the years of the past with reason |
/// | C-10 | items that are closed for other reasons than the press | an item itself has no sensitivity, its notes have |
@CheckReturnValue
@NullMarked
package org.retinue.check;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
