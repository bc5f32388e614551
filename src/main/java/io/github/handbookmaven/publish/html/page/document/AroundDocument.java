package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.publish.html.page.document.DocumentView.AtOnce;
import io.github.handbookmaven.publish.html.page.document.DocumentView.ChangeView;
import io.github.handbookmaven.publish.html.page.document.DocumentView.ReviewView;
import io.github.handbookmaven.publish.html.page.finding.FindingView;
import io.github.handbookmaven.publish.html.page.frame.ForgeAddresses.Origin;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import io.github.handbookmaven.publish.html.page.practice.RunView;
import io.github.handbookmaven.publish.html.page.reference.Backlink;
import io.github.handbookmaven.publish.html.page.reference.FoundationView;
import java.util.List;
import java.util.Optional;

/**
 * What a document's page tells that its own text does not decide: what others say of it, and what
 * git, owners and the day tell. It and the document make the page, so where both are as they were,
 * the page is.
 *
 * @param key tells the document, as in {@link
 *     io.github.handbookmaven.classify.ClassifiedDocument#key()}; empty where nobody knows
 * @param id the document's id
 * @param url its page, relative to {@code handbook/}
 * @param origin where its sources are browsed, where it is of another repository
 * @param module its module
 * @param owned who owns it, and who says so
 * @param owners the same with their pages
 * @param freshness how far it can be trusted
 * @param successor the document that takes its place; leads nowhere where there is none
 * @param pieces the files its own site puts into its text, those that have a page linked
 * @param alerts the alerts it answers
 * @param atOnce what an operator looks for first
 * @param foundation what it is based on, and what is based on it
 * @param backlinks what points at it
 * @param findings what was found in it
 * @param runs when it was worked through, the latest first
 * @param readers how many have read it, in a sentence; may be empty
 * @param reviews who reviewed it and when, the latest first
 * @param changes its latest commits
 * @param address its address for paper; empty where the site's is not known
 * @param slots where the links of its text lead, as {@link SlotsPart} says
 */
record AroundDocument(
    String key,
    String id,
    String url,
    Optional<Origin> origin,
    String module,
    Entry.Ownership owned,
    List<OwnerLink> owners,
    Freshness freshness,
    NamedLink successor,
    List<NamedLink> pieces,
    List<NamedLink> alerts,
    List<AtOnce> atOnce,
    FoundationView foundation,
    List<Backlink> backlinks,
    List<FindingView> findings,
    List<RunView> runs,
    String readers,
    List<ReviewView> reviews,
    List<ChangeView> changes,
    String address,
    List<String> slots) {}
