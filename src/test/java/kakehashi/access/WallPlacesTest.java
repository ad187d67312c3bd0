package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The places where the product looks behind the wall, each with its reason. Whoever adds one says here why.
class WallPlacesTest {

    private static final Map<String, String> AS_PRODUCT = Map.ofEntries(
            Map.entry("access.Accounts", "who asks is not known yet; afterwards, names of people by their ids"),
            Map.entry("access.KnownTies", "what binds whoever asks, before they are known"),
            Map.entry("access.PersonalRecords", "who goes is taken out of what others see"),
            Map.entry("publication.Lifecycle", "an id is taken also by what may not be known; a step out of sight"),
            Map.entry("publication.FindableRevisions", "whether the index holds what is shared, by revisions alone"),
            Map.entry("search.upkeep.Entries", "teasers of what is shared come into an index of their own"),
            Map.entry("publication.Tombstones", "whether there is anything to take out of the index"),
            Map.entry("organization.Organizations", "the name of an organization that a record may name"),
            Map.entry(
                    "attachment.file.Attachments", "a file is kept before a sheet names it, and named as it was kept"),
            Map.entry("seed.Seeds", "people named on a seed exist, whatever of them may be read"),
            Map.entry("disclosure.Disclosure", "nobody is tied twice, whoever sees the ties"),
            Map.entry("disclosure.AcceptanceResource", "an agreement is accepted before anything may be read"),
            Map.entry("disclosure.OwnTiesResource", "what waits for an acceptance, by its id"),
            Map.entry("disclosure.ticket.BreakGlass", "who asks for a ticket or decides about it reads nothing yet"),
            Map.entry("disclosure.ticket.ManagerMail", "which grants nobody was told of yet, and who has to be"),
            Map.entry("deadline.DeadlineClock", "what is due, whosever it is"),
            Map.entry("introduction.MatchedRecords", "whose the two records are, for the policy to decide by"),
            Map.entry("introduction.Introducing", "a step may lead out of the sight of who took it"),
            Map.entry("introduction.Corresponding", "as Introducing"),
            Map.entry("introduction.Prospects", "what the caller's own organization says of itself"),
            Map.entry("introduction.Answers", "numbers of at least five answers"),
            Map.entry(
                    "pairing.unmatched.UnmatchedNeeds",
                    "whether a colleague has begun something for a need that their desk is in charge of"),
            Map.entry("notification.IntroductionNotices", "who is told, whom who acts need not see"),
            Map.entry("notification.ConsultationNotices", "as IntroductionNotices"),
            Map.entry("notification.ColleagueNotices", "as IntroductionNotices"),
            Map.entry("handover.HandingOver", "all that somebody is in charge of, which who manages need not read"),
            Map.entry("coordinator.CoordinatorCards", "a card is over with the place of its owner, whoever ends that"),
            Map.entry("coordinator.Activity", "numbers of what people did, for their manager or themselves"),
            Map.entry("notification.NoticeMail", "whose mail is due; what it tells is decided by the policy"),
            Map.entry("notification.FreshnessNotices", "as IntroductionNotices; the clock that asks is nobody"),
            Map.entry("freshness.Confirming", "whether a record waits; what is done about it the policy decides"),
            Map.entry(
                    "freshness.ConfirmationViews",
                    "what waits in the caller's organization, before the policy looks at it"),
            Map.entry("freshness.FreshnessNews", "whether a record waits, before the policy looks at it"),
            Map.entry("feedback.Judgments", "numbers of at least three people, and what is learned of public records"),
            Map.entry("membership.Joining", "an invitation is read by its secret; a manager says who belongs there"),
            Map.entry("membership.MemberViews", "who belongs there, for whoever may say so"),
            Map.entry("clearance.Retention", "terms that are over, whosever check it was"),
            Map.entry("consultation.NeedMaking", "a desk writes needs down for who asked, and keeps none there itself"),
            Map.entry("board.SharedBoards", "who brings the secret of a link reads which cards stand where"),
            Map.entry("exchange.Importer", "ids are taken also by what may not be known; each row is decided by name"),
            Map.entry("exchange.DemoRecords", "whether there is anything yet"),
            Map.entry("alert.Percolation", "asks for all who listen, each as they may read"),
            Map.entry("alert.digest.Digests", "whose mail is due, what is too old"),
            Map.entry("alert.digest.UnsubscriptionResource", "who holds the token speaks for its reader"),
            Map.entry("audit.AuditChain", "the chain goes through all lines"),
            Map.entry("audit.AuditEvidence", "hashes of lines before and after"),
            Map.entry("operation.AuditTask", "the operator's command"),
            Map.entry("operation.EvaluateTask", "throws away what the set before left"));

    @Test
    void areTheseAndNoOthers() {
        var found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kakehashi").stream()
                        .flatMap(each -> each.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Wall.class)
                                && call.getTarget().getName().equals("asProduct"))
                        .map(JavaCall::getOriginOwner)
                        .map(each ->
                                each.getName().replaceFirst("kakehashi\\.", "").replaceFirst("\\$.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(AS_PRODUCT.keySet()));
    }
}
