package org.retinue.tour;

import java.util.List;
import java.util.Optional;

/// Something the delegation does at a place.
public record Engagement(
        ItemId id,
        EngagementKind kind,
        Text title,
        Moment moment,
        Place place,
        Party party,
        Manner manner,
        Setting setting,
        Standing standing,
        Briefing briefing,
        List<Note> notes)
        implements Item {

    public Engagement {
        notes = List.copyOf(notes);
    }

    /// An engagement of which only the kind and the place are known, for everybody on the track.
    public static Engagement of(ItemId id, EngagementKind kind, Place place, TrackId track) {
        return new Engagement(
                id,
                kind,
                Text.EMPTY,
                Moment.POOLED,
                place,
                Party.of(track),
                Manner.UNDECIDED,
                Setting.USUAL,
                Standing.TENTATIVE,
                Briefing.NONE,
                List.of());
    }

    @Override
    public Optional<SiteId> startSite() {
        return place.site();
    }

    @Override
    public Optional<SiteId> endSite() {
        return place.site();
    }

    @Override
    public Engagement withId(ItemId changed) {
        return new Engagement(
                changed, kind, title, moment, place, party, manner, setting, standing, briefing,
                notes);
    }

    public Engagement withKind(EngagementKind changed) {
        return new Engagement(
                id, changed, title, moment, place, party, manner, setting, standing, briefing,
                notes);
    }

    @Override
    public Engagement withTitle(Text changed) {
        return new Engagement(
                id, kind, changed, moment, place, party, manner, setting, standing, briefing,
                notes);
    }

    @Override
    public Engagement withMoment(Moment changed) {
        return new Engagement(
                id, kind, title, changed, place, party, manner, setting, standing, briefing, notes);
    }

    public Engagement withPlace(Place changed) {
        return new Engagement(
                id, kind, title, moment, changed, party, manner, setting, standing, briefing,
                notes);
    }

    @Override
    public Engagement withParty(Party changed) {
        return new Engagement(
                id, kind, title, moment, place, changed, manner, setting, standing, briefing,
                notes);
    }

    public Engagement withManner(Manner changed) {
        return new Engagement(
                id, kind, title, moment, place, party, changed, setting, standing, briefing, notes);
    }

    public Engagement withSetting(Setting changed) {
        return new Engagement(
                id, kind, title, moment, place, party, manner, changed, standing, briefing, notes);
    }

    @Override
    public Engagement withStanding(Standing changed) {
        return new Engagement(
                id, kind, title, moment, place, party, manner, setting, changed, briefing, notes);
    }

    public Engagement withBriefing(Briefing changed) {
        return new Engagement(
                id, kind, title, moment, place, party, manner, setting, standing, changed, notes);
    }

    @Override
    public Engagement withNotes(List<Note> changed) {
        return new Engagement(
                id, kind, title, moment, place, party, manner, setting, standing, briefing,
                changed);
    }
}
