package org.outturn.web;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.outturn.web.access.AccountPages;
import org.outturn.web.access.LimitsPages;
import org.outturn.web.access.NewAccountPages;
import org.outturn.web.access.OwnAccountPages;
import org.outturn.web.access.PasswordPages;
import org.outturn.web.access.SetUpPages;
import org.outturn.web.access.SignInPages;
import org.outturn.web.access.SignOutPages;
import org.outturn.web.api.Errors;
import org.outturn.web.audit.AuditPages;
import org.outturn.web.decision.DecisionDatesPages;
import org.outturn.web.decision.DecisionPages;
import org.outturn.web.decision.DecisionTextPages;
import org.outturn.web.decision.DiscrepancyPages;
import org.outturn.web.decision.GrantDiscrepancyPages;
import org.outturn.web.decision.NewDecisionPages;
import org.outturn.web.document.DocumentPages;
import org.outturn.web.document.NewDocumentPages;
import org.outturn.web.document.QuarantinePages;
import org.outturn.web.grant.AgreementPages;
import org.outturn.web.grant.CheckPages;
import org.outturn.web.grant.ConditionListPages;
import org.outturn.web.grant.ConditionPages;
import org.outturn.web.grant.FundingPages;
import org.outturn.web.grant.GrantChangePages;
import org.outturn.web.grant.GrantDocumentPages;
import org.outturn.web.grant.GrantFormPages;
import org.outturn.web.grant.GrantPages;
import org.outturn.web.grant.MilestoneListPages;
import org.outturn.web.grant.MilestonePages;
import org.outturn.web.grant.PartnerPages;
import org.outturn.web.grant.StatementPages;
import org.outturn.web.grant.StepPages;
import org.outturn.web.grant.VariationPages;
import org.outturn.web.help.HelpPages;
import org.outturn.web.help.RegisterPages;
import org.outturn.web.learning.EventPages;
import org.outturn.web.learning.LearningPages;
import org.outturn.web.learning.ReviewPages;
import org.outturn.web.learning.SeriesPages;
import org.outturn.web.learning.StudyPages;
import org.outturn.web.notice.HomePages;
import org.outturn.web.organisation.OrganisationPages;
import org.outturn.web.pack.PackPages;
import org.outturn.web.performance.AcceptancePages;
import org.outturn.web.performance.EvidencePages;
import org.outturn.web.performance.FigurePages;
import org.outturn.web.performance.KpiSetPages;
import org.outturn.web.performance.PeriodPages;
import org.outturn.web.performance.QueryAnswerPages;
import org.outturn.web.performance.QueryRaisingPages;
import org.outturn.web.performance.ReceiptPages;
import org.outturn.web.performance.ReopeningPages;
import org.outturn.web.performance.ReturnFiguresPages;
import org.outturn.web.performance.ReturnPages;
import org.outturn.web.performance.ReturnSubmissionPages;
import org.outturn.web.performance.ReturnUploadPages;
import org.outturn.web.performance.ReturnWorkbookPages;
import org.outturn.web.performance.TargetPages;
import org.outturn.web.portfolio.DecisionTimelinePages;
import org.outturn.web.portfolio.GrantTimelinePages;
import org.outturn.web.portfolio.ImportPages;
import org.outturn.web.portfolio.ListDownloadPages;
import org.outturn.web.programme.ObjectivePages;
import org.outturn.web.programme.PartPages;
import org.outturn.web.programme.PledgePages;
import org.outturn.web.programme.ProgrammePages;
import org.outturn.web.programme.PublishedFigurePages;

/** Every page, listed: what is not here is not served. */
@ApplicationPath("/")
public class Pages extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    var classes = new HashSet<Class<?>>(Errors.MAPPERS);
    classes.add(SignInPages.class);
    classes.add(SignOutPages.class);
    classes.add(SetUpPages.class);
    classes.add(ReturnPages.class);
    classes.add(ReturnSubmissionPages.class);
    classes.add(ReceiptPages.class);
    classes.add(QueryAnswerPages.class);
    classes.add(HomePages.class);
    classes.add(QueryRaisingPages.class);
    classes.add(AcceptancePages.class);
    classes.add(ReopeningPages.class);
    classes.add(GrantPages.class);
    classes.add(AgreementPages.class);
    classes.add(FundingPages.class);
    classes.add(GrantChangePages.class);
    classes.add(GrantFormPages.class);
    classes.add(PartnerPages.class);
    classes.add(StatementPages.class);
    classes.add(StepPages.class);
    classes.add(VariationPages.class);
    classes.add(CheckPages.class);
    classes.add(GrantDocumentPages.class);
    classes.add(GrantTimelinePages.class);
    classes.add(DecisionTimelinePages.class);
    classes.add(NewDocumentPages.class);
    classes.add(DocumentPages.class);
    classes.add(MilestoneListPages.class);
    classes.add(MilestonePages.class);
    classes.add(ConditionListPages.class);
    classes.add(ConditionPages.class);
    classes.add(DecisionDatesPages.class);
    classes.add(DecisionPages.class);
    classes.add(DecisionTextPages.class);
    classes.add(NewDecisionPages.class);
    classes.add(DiscrepancyPages.class);
    classes.add(GrantDiscrepancyPages.class);
    classes.add(LimitsPages.class);
    classes.add(QuarantinePages.class);
    classes.add(HelpPages.class);
    classes.add(RegisterPages.class);
    classes.add(ReturnFiguresPages.class);
    classes.add(ReturnUploadPages.class);
    classes.add(ReturnWorkbookPages.class);
    classes.add(EvidencePages.class);
    classes.add(KpiSetPages.class);
    classes.add(PeriodPages.class);
    classes.add(TargetPages.class);
    classes.add(FigurePages.class);
    classes.add(PackPages.class);
    classes.add(AccountPages.class);
    classes.add(OwnAccountPages.class);
    classes.add(NewAccountPages.class);
    classes.add(PasswordPages.class);
    classes.add(OrganisationPages.class);
    classes.add(LearningPages.class);
    classes.add(EventPages.class);
    classes.add(ReviewPages.class);
    classes.add(StudyPages.class);
    classes.add(SeriesPages.class);
    classes.add(AuditPages.class);
    classes.add(ImportPages.class);
    classes.add(ListDownloadPages.class);
    classes.add(ProgrammePages.class);
    classes.add(PartPages.class);
    classes.add(PledgePages.class);
    classes.add(PublishedFigurePages.class);
    classes.add(ObjectivePages.class);
    return classes;
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        Csrf.CSRF_PROTECTION,
        Csrf.CsrfOptions.IMPLICIT,
        "jersey.config.server.wadl.disableWadl",
        true);
  }
}
