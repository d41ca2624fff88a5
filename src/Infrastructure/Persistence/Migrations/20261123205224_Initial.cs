using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CmtsEval.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "advertising_words",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "jsonb", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advertising_words", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessor_courses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolled = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    offer_capacity = table.Column<int>(type: "integer", nullable: false),
                    offer_enrol_until = table.Column<DateOnly>(type: "date", nullable: false),
                    offer_from = table.Column<DateOnly>(type: "date", nullable: false),
                    offer_hours = table.Column<int>(type: "integer", nullable: false),
                    offer_occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    offer_place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    offer_title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    offer_until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessor_courses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    id_number = table.Column<byte[]>(type: "bytea", nullable: false),
                    mobile = table.Column<byte[]>(type: "bytea", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    certificate_number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    issued_here = table.Column<bool>(type: "boolean", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    certificates = table.Column<string>(type: "jsonb", nullable: false),
                    trained_on = table.Column<DateOnly>(type: "date", nullable: true),
                    course_id = table.Column<Guid>(type: "uuid", nullable: true),
                    preparation = table.Column<string>(type: "jsonb", nullable: true),
                    awaits_certificate = table.Column<bool>(type: "boolean", nullable: false),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    specialties = table.Column<string[]>(type: "text[]", nullable: false),
                    employer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    commitment = table.Column<string>(type: "jsonb", nullable: true),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: false),
                    development = table.Column<string>(type: "jsonb", nullable: false),
                    id_number_lookup = table.Column<byte[]>(type: "bytea", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    roles = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: true),
                    use_case = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    subjects = table.Column<string>(type: "jsonb", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    article = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    correlation_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "branch_centre_applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    audit = table.Column<string>(type: "jsonb", nullable: true),
                    corrections_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    turns_before = table.Column<int>(type: "integer", nullable: false),
                    applicant = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    document = table.Column<byte[]>(type: "bytea", nullable: false),
                    attached_files = table.Column<byte[]>(type: "bytea", nullable: false),
                    unit_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    unit_uscc = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    waiting_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    rounds = table.Column<byte[]>(type: "bytea", nullable: false),
                    decision = table.Column<string>(type: "jsonb", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: true),
                    agreement = table.Column<string>(type: "jsonb", nullable: true),
                    centre_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    reviews = table.Column<string>(type: "jsonb", nullable: false),
                    reviewers = table.Column<string>(type: "jsonb", nullable: false),
                    review_owner = table.Column<Guid>(type: "uuid", nullable: true),
                    answers = table.Column<string>(type: "jsonb", nullable: false),
                    experts = table.Column<string>(type: "jsonb", nullable: false),
                    expert_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    recusals = table.Column<string>(type: "jsonb", nullable: false),
                    recused_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    visits = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_branch_centre_applications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "branch_centres",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    equipment = table.Column<string>(type: "jsonb", nullable: false),
                    leases_until = table.Column<DateOnly>(type: "date", nullable: true),
                    calibrated_until = table.Column<DateOnly>(type: "date", nullable: true),
                    stations = table.Column<int>(type: "integer", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    uscc = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    legal_representative = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    manager = table.Column<string>(type: "jsonb", nullable: false),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    region_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    telephone = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    status_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    status_since = table.Column<DateOnly>(type: "date", nullable: false),
                    approved_on = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: false),
                    area_square_metres = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    theory_seats = table.Column<int>(type: "integer", nullable: false),
                    practice_rooms = table.Column<string>(type: "jsonb", nullable: false),
                    agreement_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    agreement_file = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    licence_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    licence_file = table.Column<Guid>(type: "uuid", nullable: false),
                    licence_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    plaque_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    plaque_file = table.Column<Guid>(type: "uuid", nullable: false),
                    plaque_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    plaque_hand_over_received_by = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    plaque_hand_over_on = table.Column<DateOnly>(type: "date", nullable: true),
                    plaque_hand_over_record_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    plaque_hand_over_record_file = table.Column<Guid>(type: "uuid", nullable: true),
                    plaque_hand_over_record_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    scope_document_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    scope_document_file = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_document_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: false),
                    revoked_for = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    papers_due_back = table.Column<DateOnly>(type: "date", nullable: true),
                    paper_return_returned_by = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    paper_return_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_branch_centres", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "centre_change_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    change = table.Column<string>(type: "jsonb", nullable: false),
                    explanation = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    evidence = table.Column<string>(type: "jsonb", nullable: false),
                    requested_by = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reviewed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    opinion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    refusal_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_centre_change_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "certificate_registers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last_serial = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificate_registers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contact_codes",
                columns: table => new
                {
                    contact_lookup = table.Column<byte[]>(type: "bytea", nullable: false),
                    code_lookup = table.Column<byte[]>(type: "bytea", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_codes", x => x.contact_lookup);
                });

            migrationBuilder.CreateTable(
                name: "examinations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    pass_mark = table.Column<decimal>(type: "numeric(4,1)", precision: 4, scale: 1, nullable: false),
                    wishes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    requested_by = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    arrangement_starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    arrangement_ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    arrangement_place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    arrangement_mode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    arrangement_practical_group_size = table.Column<int>(type: "integer", nullable: true),
                    arranged_by = table.Column<Guid>(type: "uuid", nullable: true),
                    held_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verified_by = table.Column<Guid>(type: "uuid", nullable: true),
                    verified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    published_until = table.Column<DateOnly>(type: "date", nullable: true),
                    void_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    class_teachers = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    row_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    row_specialty = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    rooms = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_examinations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "experts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    specialties = table.Column<string[]>(type: "text[]", nullable: false),
                    absences = table.Column<string>(type: "jsonb", nullable: false),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_experts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_records",
                columns: table => new
                {
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    use_case = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    response = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_records", x => new { x.owner_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "management_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    id_number = table.Column<byte[]>(type: "bytea", nullable: false),
                    mobile = table.Column<byte[]>(type: "bytea", nullable: false),
                    post = table.Column<string>(type: "jsonb", nullable: false),
                    full_time = table.Column<bool>(type: "boolean", nullable: false),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: false),
                    development = table.Column<string>(type: "jsonb", nullable: false),
                    id_number_lookup = table.Column<byte[]>(type: "bytea", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_management_members", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "oauth_applications",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    application_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    client_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    client_secret = table.Column<string>(type: "text", nullable: true),
                    client_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    consent_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    display_name = table.Column<string>(type: "text", nullable: true),
                    display_names = table.Column<string>(type: "text", nullable: true),
                    json_web_key_set = table.Column<string>(type: "text", nullable: true),
                    permissions = table.Column<string>(type: "text", nullable: true),
                    post_logout_redirect_uris = table.Column<string>(type: "text", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    redirect_uris = table.Column<string>(type: "text", nullable: true),
                    requirements = table.Column<string>(type: "text", nullable: true),
                    settings = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_applications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "oauth_scopes",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    description = table.Column<string>(type: "text", nullable: true),
                    descriptions = table.Column<string>(type: "text", nullable: true),
                    display_name = table.Column<string>(type: "text", nullable: true),
                    display_names = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    resources = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_scopes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "occupations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    register_number = table.Column<int>(type: "integer", nullable: false),
                    versions = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occupations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recipient = table.Column<byte[]>(type: "bytea", nullable: true),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    text = table.Column<byte[]>(type: "bytea", nullable: true),
                    posted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    delivered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    value = table.Column<int>(type: "integer", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: true),
                    shared_with = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    purpose = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    original_name = table.Column<byte[]>(type: "bytea", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: true),
                    height = table.Column<int>(type: "integer", nullable: true),
                    stored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "teachers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    id_number = table.Column<byte[]>(type: "bytea", nullable: false),
                    mobile = table.Column<byte[]>(type: "bytea", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    titles = table.Column<string>(type: "jsonb", nullable: false),
                    qualified_until = table.Column<DateOnly>(type: "date", nullable: true),
                    occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    specialties = table.Column<string[]>(type: "text[]", nullable: false),
                    pending_change = table.Column<string>(type: "jsonb", nullable: true),
                    return_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    awaits_approval = table.Column<bool>(type: "boolean", nullable: false),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: false),
                    development = table.Column<string>(type: "jsonb", nullable: false),
                    id_number_lookup = table.Column<byte[]>(type: "bytea", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_teachers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "trainees",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    document_kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    document_number = table.Column<byte[]>(type: "bytea", nullable: false),
                    sex = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: false),
                    mobile = table.Column<byte[]>(type: "bytea", nullable: false),
                    email = table.Column<byte[]>(type: "bytea", nullable: true),
                    ethnicity = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    household = table.Column<byte[]>(type: "bytea", nullable: true),
                    political_status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    address = table.Column<byte[]>(type: "bytea", nullable: true),
                    postal_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    consents = table.Column<string>(type: "jsonb", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    document_number_lookup = table.Column<byte[]>(type: "bytea", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trainees", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_classes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    mode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    minimum_attendance = table.Column<decimal>(type: "numeric(4,3)", precision: 4, scale: 3, nullable: false),
                    stations = table.Column<int>(type: "integer", nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancellation_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    row_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    row_specialty = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_classes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    return_reasons = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    role_names = table.Column<string[]>(type: "text[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: true),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assessor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    is_disabled = table.Column<bool>(type: "boolean", nullable: false),
                    last_authenticator_step = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    consent_version = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    consent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    email_lookup = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_number_lookup = table.Column<byte[]>(type: "bytea", nullable: true),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<byte[]>(type: "bytea", nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "branch_centre_scope_rows",
                columns: table => new
                {
                    occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    specialty = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_branch_centre_scope_rows", x => new { x.centre_id, x.occupation_code, x.specialty, x.level });
                    table.ForeignKey(
                        name: "fk_branch_centre_scope_rows_branch_centres_centre_id",
                        column: x => x.centre_id,
                        principalTable: "branch_centres",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exam_assignments",
                columns: table => new
                {
                    examination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    duty = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    room = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    declared_conflict = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    assigned_by = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_assignments", x => new { x.examination_id, x.assessor_id, x.duty });
                    table.ForeignKey(
                        name: "fk_exam_assignments_examination_examination_id",
                        column: x => x.examination_id,
                        principalTable: "examinations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exam_candidates",
                columns: table => new
                {
                    examination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    eligible = table.Column<bool>(type: "boolean", nullable: false),
                    room = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    seat = table.Column<int>(type: "integer", nullable: true),
                    present = table.Column<bool>(type: "boolean", nullable: true),
                    checked_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_candidates", x => new { x.examination_id, x.trainee_id });
                    table.ForeignKey(
                        name: "fk_exam_candidates_examination_examination_id",
                        column: x => x.examination_id,
                        principalTable: "examinations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exam_incidents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    examination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    concerns = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_incidents", x => x.id);
                    table.ForeignKey(
                        name: "fk_exam_incidents_examinations_examination_id",
                        column: x => x.examination_id,
                        principalTable: "examinations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exam_mark_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    examination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    from_kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    from_score = table.Column<decimal>(type: "numeric(4,1)", precision: 4, scale: 1, nullable: true),
                    to_kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    to_score = table.Column<decimal>(type: "numeric(4,1)", precision: 4, scale: 1, nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_mark_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_exam_mark_changes_examinations_examination_id",
                        column: x => x.examination_id,
                        principalTable: "examinations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exam_marks",
                columns: table => new
                {
                    examination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    score = table.Column<decimal>(type: "numeric(4,1)", precision: 4, scale: 1, nullable: true),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_marks", x => new { x.examination_id, x.trainee_id, x.subject });
                    table.CheckConstraint("score_as_kind", "(kind = 'Scored' and score between 0 and 100) or (kind <> 'Scored' and score is null)");
                    table.ForeignKey(
                        name: "fk_exam_marks_examinations_examination_id",
                        column: x => x.examination_id,
                        principalTable: "examinations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exam_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    examination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    content_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sealed_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    first_opener = table.Column<Guid>(type: "uuid", nullable: true),
                    first_opener_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    steps = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_exam_papers_examinations_examination_id",
                        column: x => x.examination_id,
                        principalTable: "examinations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "result_submissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    examination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    prepared_by = table.Column<Guid>(type: "uuid", nullable: false),
                    assessor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    prepared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    return_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reviewers = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    row_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    row_specialty = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_result_submissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_result_submissions_examinations_examination_id",
                        column: x => x.examination_id,
                        principalTable: "examinations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "oauth_authorizations",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    application_id = table.Column<string>(type: "text", nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    scopes = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_authorizations", x => x.id);
                    table.ForeignKey(
                        name: "fk_oauth_authorizations_oauth_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "oauth_applications",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "attendance_records",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    method = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    signed_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    signed_out_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    group = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    corrections = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance_records", x => new { x.session_id, x.trainee_id });
                    table.ForeignKey(
                        name: "fk_attendance_records_training_classes_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "practical_records",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    process = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    answer_card = table.Column<Guid>(type: "uuid", nullable: true),
                    answers = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_practical_records", x => new { x.session_id, x.trainee_id });
                    table.ForeignKey(
                        name: "fk_practical_records_training_classes_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_class_members",
                columns: table => new
                {
                    class_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    group = table.Column<int>(type: "integer", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_class_members", x => new { x.class_id, x.trainee_id });
                    table.ForeignKey(
                        name: "fk_training_class_members_training_classes_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    half_day = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hours = table.Column<int>(type: "integer", nullable: false),
                    topic = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    roll_call_opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    changes = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_sessions_training_classes_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    fee_draft = table.Column<string>(type: "jsonb", nullable: false),
                    fees = table.Column<string>(type: "jsonb", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    fees_flagged = table.Column<bool>(type: "boolean", nullable: false),
                    fee_settlement = table.Column<string>(type: "jsonb", nullable: true),
                    withdrawal_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    details_capacity = table.Column<int>(type: "integer", nullable: false),
                    details_closes_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    details_introduction = table.Column<string>(type: "text", nullable: true),
                    details_opens_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    details_place = table.Column<string>(type: "text", nullable: false),
                    details_region = table.Column<string>(type: "text", nullable: false),
                    details_registration_from = table.Column<DateOnly>(type: "date", nullable: false),
                    details_registration_until = table.Column<DateOnly>(type: "date", nullable: false),
                    details_title = table.Column<string>(type: "text", nullable: false),
                    details_training_from = table.Column<DateOnly>(type: "date", nullable: false),
                    details_training_until = table.Column<DateOnly>(type: "date", nullable: false),
                    details_waiting_places = table.Column<int>(type: "integer", nullable: false),
                    row_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_occupation_code = table.Column<string>(type: "text", nullable: false),
                    row_specialty = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_notices_training_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "training_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_plan_rows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    head_count = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    assessors_needed = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_occupation_code = table.Column<string>(type: "text", nullable: false),
                    row_specialty = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_plan_rows", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_plan_rows_training_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "training_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "submitted_results",
                columns: table => new
                {
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: true),
                    registration_checked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    theory_attendance = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    practical_attendance = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    theory_score = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    practical_score = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    comprehensive_score = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    verdict = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submitted_results", x => new { x.submission_id, x.trainee_id });
                    table.ForeignKey(
                        name: "fk_submitted_results_result_submissions_submission_id",
                        column: x => x.submission_id,
                        principalTable: "result_submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_submitted_results_trainee_trainee_id",
                        column: x => x.trainee_id,
                        principalTable: "trainees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "oauth_tokens",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    application_id = table.Column<string>(type: "text", nullable: true),
                    authorization_id = table.Column<string>(type: "text", nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    expiration_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    payload = table.Column<string>(type: "text", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    redemption_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reference_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_oauth_tokens_oauth_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "oauth_applications",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_oauth_tokens_oauth_authorizations_authorization_id",
                        column: x => x.authorization_id,
                        principalTable: "oauth_authorizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    of_centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: true),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    contact = table.Column<byte[]>(type: "bytea", nullable: true),
                    filed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    acknowledged_by = table.Column<Guid>(type: "uuid", nullable: true),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_complaints", x => x.id);
                    table.ForeignKey(
                        name: "fk_complaints_branch_centres_of_centre_id",
                        column: x => x.of_centre_id,
                        principalTable: "branch_centres",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_complaints_training_notice_notice_id",
                        column: x => x.notice_id,
                        principalTable: "training_notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    returned = table.Column<string>(type: "jsonb", nullable: true),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    condition_number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    catalogue_version = table.Column<int>(type: "integer", nullable: false),
                    needed_proofs = table.Column<string>(type: "jsonb", nullable: false),
                    background = table.Column<string>(type: "jsonb", nullable: false),
                    particulars = table.Column<string>(type: "jsonb", nullable: false),
                    origin = table.Column<byte[]>(type: "bytea", nullable: true),
                    proofs = table.Column<string>(type: "jsonb", nullable: false),
                    fee_version = table.Column<int>(type: "integer", nullable: false),
                    fee_due = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    payment = table.Column<string>(type: "jsonb", nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    waiting_number = table.Column<int>(type: "integer", nullable: true),
                    moved_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    row_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_occupation_code = table.Column<string>(type: "text", nullable: false),
                    row_specialty = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registrations", x => x.id);
                    table.ForeignKey(
                        name: "fk_registrations_trainee_trainee_id",
                        column: x => x.trainee_id,
                        principalTable: "trainees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_registrations_training_notice_notice_id",
                        column: x => x.notice_id,
                        principalTable: "training_notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_notice_prices",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applies_from = table.Column<DateOnly>(type: "date", nullable: false),
                    total = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_notice_prices", x => new { x.notice_id, x.number });
                    table.ForeignKey(
                        name: "fk_training_notice_prices_training_notices_notice_id",
                        column: x => x.notice_id,
                        principalTable: "training_notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "blacklist_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    document_kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    document_number = table.Column<byte[]>(type: "bytea", nullable: false),
                    ground = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    document_number_lookup = table.Column<byte[]>(type: "bytea", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blacklist_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_blacklist_entries_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "registrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_blacklist_entries_trainee_trainee_id",
                        column: x => x.trainee_id,
                        principalTable: "trainees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    identity_kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    identity_number = table.Column<byte[]>(type: "bytea", nullable: false),
                    occupation_name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    centre_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    photo = table.Column<Guid>(type: "uuid", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issued_by = table.Column<Guid>(type: "uuid", nullable: false),
                    token = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    replaces = table.Column<Guid>(type: "uuid", nullable: true),
                    replaced_number = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    row_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_occupation_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    row_specialty = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificates", x => x.id);
                    table.ForeignKey(
                        name: "fk_certificates_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "registrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_certificates_result_submission_submission_id",
                        column: x => x.submission_id,
                        principalTable: "result_submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "blacklist_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ground_before = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    files = table.Column<string>(type: "jsonb", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blacklist_events", x => x.id);
                    table.ForeignKey(
                        name: "fk_blacklist_events_blacklist_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "blacklist_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_assessors_awaits_certificate",
                table: "assessors",
                column: "awaits_certificate",
                filter: "awaits_certificate");

            migrationBuilder.CreateIndex(
                name: "ix_assessors_centre_id_id_number_lookup",
                table: "assessors",
                columns: new[] { "centre_id", "id_number_lookup" },
                unique: true,
                filter: "status <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "ix_assessors_certificate_number",
                table: "assessors",
                column: "certificate_number",
                unique: true,
                filter: "issued_here");

            migrationBuilder.CreateIndex(
                name: "ix_assessors_course_id",
                table: "assessors",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessors_valid_until",
                table: "assessors",
                column: "valid_until");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_records_class_id",
                table: "attendance_records",
                column: "class_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_records_trainee_id",
                table: "attendance_records",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_at",
                table: "audit_entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_subjects",
                table: "audit_entries",
                column: "subjects")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_user_id_at",
                table: "audit_entries",
                columns: new[] { "user_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_blacklist_entries_disputed",
                table: "blacklist_entries",
                column: "id",
                filter: "status = 'Disputed'");

            migrationBuilder.CreateIndex(
                name: "ix_blacklist_entries_document_number_lookup_from",
                table: "blacklist_entries",
                columns: new[] { "document_number_lookup", "from" },
                unique: true,
                filter: "status <> 'Lifted'");

            migrationBuilder.CreateIndex(
                name: "ix_blacklist_entries_document_number_lookup_until",
                table: "blacklist_entries",
                columns: new[] { "document_number_lookup", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_blacklist_entries_registration_id",
                table: "blacklist_entries",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ix_blacklist_entries_trainee_id",
                table: "blacklist_entries",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_blacklist_events_entry_id",
                table: "blacklist_events",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_branch_centre_applications_applicant",
                table: "branch_centre_applications",
                column: "applicant");

            migrationBuilder.CreateIndex(
                name: "ix_branch_centre_applications_centre_code",
                table: "branch_centre_applications",
                column: "centre_code",
                unique: true,
                filter: "kind = 'Founding'");

            migrationBuilder.CreateIndex(
                name: "ix_branch_centre_applications_centre_id_kind",
                table: "branch_centre_applications",
                columns: new[] { "centre_id", "kind" },
                unique: true,
                filter: "status NOT IN ('Approved', 'Refused', 'Withdrawn')");

            migrationBuilder.CreateIndex(
                name: "ix_branch_centre_applications_status_waiting_since",
                table: "branch_centre_applications",
                columns: new[] { "status", "waiting_since" });

            migrationBuilder.CreateIndex(
                name: "ix_branch_centre_scope_rows_specialty_level",
                table: "branch_centre_scope_rows",
                columns: new[] { "specialty", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_branch_centres_application_id",
                table: "branch_centres",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_branch_centres_code",
                table: "branch_centres",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_branch_centres_licence_number",
                table: "branch_centres",
                column: "licence_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_branch_centres_uscc",
                table: "branch_centres",
                column: "uscc",
                unique: true,
                filter: "status <> 'Revoked'");

            migrationBuilder.CreateIndex(
                name: "ix_centre_change_requests_centre_id_kind",
                table: "centre_change_requests",
                columns: new[] { "centre_id", "kind" },
                unique: true,
                filter: "status IN ('Submitted', 'Reviewed')");

            migrationBuilder.CreateIndex(
                name: "ix_centre_change_requests_status",
                table: "centre_change_requests",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_certificate_registers_centre_id_year",
                table: "certificate_registers",
                columns: new[] { "centre_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificates_centre_id_status",
                table: "certificates",
                columns: new[] { "centre_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_certificates_holder_name",
                table: "certificates",
                column: "holder_name");

            migrationBuilder.CreateIndex(
                name: "ix_certificates_number",
                table: "certificates",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificates_registration_id",
                table: "certificates",
                column: "registration_id",
                unique: true,
                filter: "replaces IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_certificates_replaces",
                table: "certificates",
                column: "replaces",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificates_submission_id",
                table: "certificates",
                column: "submission_id");

            migrationBuilder.CreateIndex(
                name: "ix_certificates_token",
                table: "certificates",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificates_trainee_id",
                table: "certificates",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_complaints_code",
                table: "complaints",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_complaints_notice_id",
                table: "complaints",
                column: "notice_id");

            migrationBuilder.CreateIndex(
                name: "ix_complaints_of_centre_id",
                table: "complaints",
                column: "of_centre_id");

            migrationBuilder.CreateIndex(
                name: "ix_complaints_status",
                table: "complaints",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_exam_assignments_assessor_id",
                table: "exam_assignments",
                column: "assessor_id");

            migrationBuilder.CreateIndex(
                name: "ix_exam_candidates_trainee_id",
                table: "exam_candidates",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_exam_incidents_examination_id",
                table: "exam_incidents",
                column: "examination_id");

            migrationBuilder.CreateIndex(
                name: "ix_exam_mark_changes_examination_id",
                table: "exam_mark_changes",
                column: "examination_id");

            migrationBuilder.CreateIndex(
                name: "ix_exam_marks_trainee_id",
                table: "exam_marks",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_exam_papers_examination_id_subject",
                table: "exam_papers",
                columns: new[] { "examination_id", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_examinations_centre_id_status",
                table: "examinations",
                columns: new[] { "centre_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_examinations_class_id",
                table: "examinations",
                column: "class_id",
                unique: true,
                filter: "status <> 'Void'");

            migrationBuilder.CreateIndex(
                name: "ix_experts_account",
                table: "experts",
                column: "account",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_records_at",
                table: "idempotency_records",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_management_members_centre_id_id_number_lookup",
                table: "management_members",
                columns: new[] { "centre_id", "id_number_lookup" },
                unique: true,
                filter: "left_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_oauth_applications_client_id",
                table: "oauth_applications",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_oauth_authorizations_application_id_status_subject_type",
                table: "oauth_authorizations",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_oauth_scopes_name",
                table: "oauth_scopes",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_oauth_tokens_application_id_status_subject_type",
                table: "oauth_tokens",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_oauth_tokens_authorization_id",
                table: "oauth_tokens",
                column: "authorization_id");

            migrationBuilder.CreateIndex(
                name: "ix_oauth_tokens_reference_id",
                table: "oauth_tokens",
                column: "reference_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_occupations_code",
                table: "occupations",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_occupations_register_number",
                table: "occupations",
                column: "register_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_due_at",
                table: "outbox_messages",
                column: "due_at",
                filter: "due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_key",
                table: "outbox_messages",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_practical_records_class_id",
                table: "practical_records",
                column: "class_id");

            migrationBuilder.CreateIndex(
                name: "ix_practical_records_trainee_id",
                table: "practical_records",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_centre_id_status",
                table: "registrations",
                columns: new[] { "centre_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_registrations_notice_id_trainee_id",
                table: "registrations",
                columns: new[] { "notice_id", "trainee_id" },
                unique: true,
                filter: "status NOT IN ('Withdrawn', 'Rejected')");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_notice_id_waiting_number",
                table: "registrations",
                columns: new[] { "notice_id", "waiting_number" },
                unique: true,
                filter: "waiting_number IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_trainee_id",
                table: "registrations",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_result_submissions_centre_id_status",
                table: "result_submissions",
                columns: new[] { "centre_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_result_submissions_examination_id",
                table: "result_submissions",
                column: "examination_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_result_submissions_status",
                table: "result_submissions",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_settings_key",
                table: "settings",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stored_files_owner_id",
                table: "stored_files",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_stored_files_sha256",
                table: "stored_files",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_submitted_results_registration_id",
                table: "submitted_results",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ix_submitted_results_trainee_id",
                table: "submitted_results",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_teachers_awaits_approval",
                table: "teachers",
                column: "awaits_approval",
                filter: "awaits_approval");

            migrationBuilder.CreateIndex(
                name: "ix_teachers_centre_id_id_number_lookup",
                table: "teachers",
                columns: new[] { "centre_id", "id_number_lookup" },
                unique: true,
                filter: "status <> 'Left'");

            migrationBuilder.CreateIndex(
                name: "ix_trainees_account",
                table: "trainees",
                column: "account",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trainees_document_kind_document_number_lookup",
                table: "trainees",
                columns: new[] { "document_kind", "document_number_lookup" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_class_members_registration_id",
                table: "training_class_members",
                column: "registration_id",
                unique: true,
                filter: "active");

            migrationBuilder.CreateIndex(
                name: "ix_training_class_members_trainee_id",
                table: "training_class_members",
                column: "trainee_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_classes_centre_id_code",
                table: "training_classes",
                columns: new[] { "centre_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_notices_centre_id_status",
                table: "training_notices",
                columns: new[] { "centre_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_training_notices_flagged",
                table: "training_notices",
                column: "id",
                filter: "fees_flagged");

            migrationBuilder.CreateIndex(
                name: "ix_training_notices_plan_id",
                table: "training_notices",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_plan_rows_plan_id",
                table: "training_plan_rows",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_plans_centre_id_year",
                table: "training_plans",
                columns: new[] { "centre_id", "year" },
                unique: true,
                filter: "kind = 'Annual'");

            migrationBuilder.CreateIndex(
                name: "ix_training_plans_status",
                table: "training_plans",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_class_id_number",
                table: "training_sessions",
                columns: new[] { "class_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_date",
                table: "training_sessions",
                column: "date");

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_teacher_id_date",
                table: "training_sessions",
                columns: new[] { "teacher_id", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_users_centre_id",
                table: "users",
                column: "centre_id");

            migrationBuilder.CreateIndex(
                name: "ix_users_email_lookup",
                table: "users",
                column: "email_lookup",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_phone_number_lookup",
                table: "users",
                column: "phone_number_lookup",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_role_names",
                table: "users",
                column: "role_names")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "users",
                column: "normalized_user_name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "advertising_words");

            migrationBuilder.DropTable(
                name: "assessor_courses");

            migrationBuilder.DropTable(
                name: "assessors");

            migrationBuilder.DropTable(
                name: "attendance_records");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "blacklist_events");

            migrationBuilder.DropTable(
                name: "branch_centre_applications");

            migrationBuilder.DropTable(
                name: "branch_centre_scope_rows");

            migrationBuilder.DropTable(
                name: "centre_change_requests");

            migrationBuilder.DropTable(
                name: "certificate_registers");

            migrationBuilder.DropTable(
                name: "certificates");

            migrationBuilder.DropTable(
                name: "complaints");

            migrationBuilder.DropTable(
                name: "contact_codes");

            migrationBuilder.DropTable(
                name: "exam_assignments");

            migrationBuilder.DropTable(
                name: "exam_candidates");

            migrationBuilder.DropTable(
                name: "exam_incidents");

            migrationBuilder.DropTable(
                name: "exam_mark_changes");

            migrationBuilder.DropTable(
                name: "exam_marks");

            migrationBuilder.DropTable(
                name: "exam_papers");

            migrationBuilder.DropTable(
                name: "experts");

            migrationBuilder.DropTable(
                name: "idempotency_records");

            migrationBuilder.DropTable(
                name: "management_members");

            migrationBuilder.DropTable(
                name: "oauth_scopes");

            migrationBuilder.DropTable(
                name: "oauth_tokens");

            migrationBuilder.DropTable(
                name: "occupations");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "practical_records");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "stored_files");

            migrationBuilder.DropTable(
                name: "submitted_results");

            migrationBuilder.DropTable(
                name: "teachers");

            migrationBuilder.DropTable(
                name: "training_class_members");

            migrationBuilder.DropTable(
                name: "training_notice_prices");

            migrationBuilder.DropTable(
                name: "training_plan_rows");

            migrationBuilder.DropTable(
                name: "training_sessions");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "blacklist_entries");

            migrationBuilder.DropTable(
                name: "branch_centres");

            migrationBuilder.DropTable(
                name: "oauth_authorizations");

            migrationBuilder.DropTable(
                name: "result_submissions");

            migrationBuilder.DropTable(
                name: "training_classes");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "registrations");

            migrationBuilder.DropTable(
                name: "oauth_applications");

            migrationBuilder.DropTable(
                name: "examinations");

            migrationBuilder.DropTable(
                name: "trainees");

            migrationBuilder.DropTable(
                name: "training_notices");

            migrationBuilder.DropTable(
                name: "training_plans");
        }
    }
}
