package org.outturn.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.outturn.web.access.AccountResource;
import org.outturn.web.access.OfficeResource;
import org.outturn.web.access.TokenResource;
import org.outturn.web.api.Errors;
import org.outturn.web.api.JsonFormat;
import org.outturn.web.audit.AuditResource;
import org.outturn.web.decision.DecisionResource;
import org.outturn.web.decision.DiscrepancyResource;
import org.outturn.web.document.DocumentResource;
import org.outturn.web.document.QuarantineResource;
import org.outturn.web.grant.AgreementResource;
import org.outturn.web.grant.CheckResource;
import org.outturn.web.grant.ConditionListResource;
import org.outturn.web.grant.ConditionResource;
import org.outturn.web.grant.FundingResource;
import org.outturn.web.grant.GrantResource;
import org.outturn.web.grant.MemberResource;
import org.outturn.web.grant.MilestoneListResource;
import org.outturn.web.grant.MilestoneResource;
import org.outturn.web.grant.StatementResource;
import org.outturn.web.grant.VariationResource;
import org.outturn.web.learning.EventResource;
import org.outturn.web.learning.LearningResource;
import org.outturn.web.learning.ReviewResource;
import org.outturn.web.learning.SeriesResource;
import org.outturn.web.learning.StudyResource;
import org.outturn.web.organisation.OrganisationResource;
import org.outturn.web.pack.PackResource;
import org.outturn.web.performance.EvidenceResource;
import org.outturn.web.performance.FigureResource;
import org.outturn.web.performance.KpiSetResource;
import org.outturn.web.performance.PeriodResource;
import org.outturn.web.performance.ReturnListResource;
import org.outturn.web.performance.ReturnResource;
import org.outturn.web.performance.TargetResource;
import org.outturn.web.performance.WorkbookResource;
import org.outturn.web.portfolio.DecisionTimelineResource;
import org.outturn.web.portfolio.GrantTimelineResource;
import org.outturn.web.portfolio.ImportResource;
import org.outturn.web.programme.ObjectiveResource;
import org.outturn.web.programme.PartResource;
import org.outturn.web.programme.PledgeResource;
import org.outturn.web.programme.ProgrammeResource;
import org.outturn.web.programme.PublishedFigureResource;

/** Every resource of the API, listed: what is not here is not served. */
@ApplicationPath("/api/v1")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    var classes = new HashSet<Class<?>>(Errors.MAPPERS);
    classes.add(TokenResource.class);
    classes.add(ReturnListResource.class);
    classes.add(ReturnResource.class);
    classes.add(WorkbookResource.class);
    classes.add(GrantResource.class);
    classes.add(CheckResource.class);
    classes.add(MilestoneListResource.class);
    classes.add(MilestoneResource.class);
    classes.add(ConditionListResource.class);
    classes.add(DocumentResource.class);
    classes.add(GrantTimelineResource.class);
    classes.add(DecisionTimelineResource.class);
    classes.add(MemberResource.class);
    classes.add(FundingResource.class);
    classes.add(StatementResource.class);
    classes.add(AgreementResource.class);
    classes.add(VariationResource.class);
    classes.add(ConditionResource.class);
    classes.add(KpiSetResource.class);
    classes.add(PeriodResource.class);
    classes.add(TargetResource.class);
    classes.add(EvidenceResource.class);
    classes.add(FigureResource.class);
    classes.add(PackResource.class);
    classes.add(QuarantineResource.class);
    classes.add(AccountResource.class);
    classes.add(OrganisationResource.class);
    classes.add(LearningResource.class);
    classes.add(EventResource.class);
    classes.add(ReviewResource.class);
    classes.add(StudyResource.class);
    classes.add(SeriesResource.class);
    classes.add(AuditResource.class);
    classes.add(OfficeResource.class);
    classes.add(DecisionResource.class);
    classes.add(DiscrepancyResource.class);
    classes.add(JsonFormat.class);
    classes.add(ImportResource.class);
    classes.add(ObjectiveResource.class);
    classes.add(PartResource.class);
    classes.add(PledgeResource.class);
    classes.add(ProgrammeResource.class);
    classes.add(PublishedFigureResource.class);
    return classes;
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true); // OpenAPI describes the API
  }
}
