/** Names of licences, registrations and professional certificates in many trades and countries. Holding one is a fact on its own. */
import { cue, listed } from "./cue.ts";

/** Letters that mean a credential and little else at work; read in upper case only. */
const LETTERS = listed(`
  CPC(?:-[AHP])?, CCS(?:-P)?, COC, CIC, CRC, RHI[TA], CCA, CPMA, CDIP, CCDS, CPB, CPPM, CEMC, AAPC, AHIMA, RN, LPN, LVN, EN, APRN,
  CRNA, FNP, PA-C, CNA, CMA, RMA, HHA, EMT(?:-[BIP])?, AEMT, NREMT, NRP, DPT, OTR, COTA, PTA, RDH, CDA, DDS, DMD, DVM, RVT, CVT, LVT,
  CPhT, RPh, PharmD, ARRT, RDMS, CNMT, MLS, MLT, ASCP, LCSW, LMSW, LSW, LMFT, LPC, LMHC, BCBA, RBT, CADC, RD, RDN, CCC-SLP, ABO, HCPC,
  NMC, GPhC, GMC, GDC, BACP, AHPRA, HCA, CDL, HGV, LGV, PSV, TWIC, PCV, QTS, QTLS, PGCE, NBCT, NICEIC, NAPIT, ECS, JIB, CSCS, CPCS,
  NPORS, IPAF, PASMA, SMSTS, SSSTS, CITB, NCCER, NCCCO, CWI, AWS, ASE, I-CAR, NATE, BAS, CPA, ACCA, CIMA, ACA, AAT, CIA, CFE, CFA,
  CFP, ChFC, CLU, CPCU, AINS, NMLS, CPP, FPC, SHRM(?:-S?CP)?, [aS]?PHR, GPHR, CIPD, CIPP, PMP, PRINCE2, CAPM, CSM, PSM, CISSP, CISA,
  CISM, CEH, CCN[AP], CCIE, MCSE, MCSA, RHCE, ITIL, CompTIA, OSCP, PE, EIT, LEED, RIBA, ARB, AIA, NCARB, NCIDQ, MRICS, FRICS, RICS,
  CEng, IEng, MICE, NALA, ACP, CILEX, CILEx, SRA, CLAS, SIA, CPO, POST, ATP, FAA, CFI, STCW, TABC, LMT, NCBTMB, CPIM, CSCP, CPSM,
  CIPS, CLTD, MCIPS, RPR, CSR, CRR, CCHI, CMI, RID, NRCPD, TEFL, CELTA, DELTA, TESOL, NASM, NSCA, REPs, CIMSPA, NVQ, SVQ, CHST, CSP,
  NEBOSH, IOSH, CIH, OHST, NICET, CMC, CEC, ACF, CMP, APR, CIPR, CHDA, CPHQ, RPSGT, CRT, RRT, CST, CRCST, CSPDT, CBET, CET, EA, ATT,
  STEP, MLIS, CILIP, CMAS, NCMA, NHA, CCMA, CDCES, CHES, NAEYC, CTP, CRCM, CAMS, ACAMS, CLIA
`);
export const CREDENTIAL_LETTERS = new RegExp(`(?<![\\w-])(?:${LETTERS.join("|")})(?!\\w)`);

/** Names that read the same in any case. */
export const CREDENTIAL_NAMES = cue(...listed(`
  cdl( ?[abc])?, sworn, journey(man|woman), level (2|3|4|two|three|four) (hygiene|food|qualified), cat (b|c|d|ce|c1|d1),
  class [abc12] (cdl|licen*|driver), class [ab],
  gold card, gas safe, epa 608,
  journeyman(s)? (card|ticket|licen*),
  licen*ed journeyman, master (electrician|plumber|licen*), red seal, white card, blue card, bas agent, tax agent, enrolled agent,
  chartered, series (6|7|24|63|65|66), serv safe, servsafe, food (hygiene|handler(s)?|safety) (cert*|card|level),
  level (2|3|4|5|two|three|four|five) (cert*|diploma|nvq|in _), nvq, city (&|and) guilds, cert (ii|iii|iv|3|4),
  certificate (ii|iii|iv|3|4), personal licen*, forklift (ticket|licen*|cert*), forklift and reach tickets?, guard card,
  sia (badge|licen*|card), peace officer, part 107, pilot's licen*, a&p, type rating, cosmetology licen*, barber('s|s)? licen*,
  real estate licen*, broker('s|s)? licen*, adjuster('s|s)? licen*, producer('s|s)? licen*, property and casualty, p&c licen*,
  life and health, notary, admitted (to the bar|in), called to the bar, passed the bar, bar (card|member), six sigma,
  (green|black) belt, scrum master, osha (10|30), hazmat, crane ticket, rigging ticket, 6g, coded welder, slinger, first aid cert*,
  pesticide (licen*|applicator), child development associate, teaching (licen*|credential|certificate),
  state (licen*|certified|registered), board certified, nationally certified, fully qualified, time served, served my time, coded,
  indentured, ticketed, papers (is|are) (in order|current), hold the ticket, qts, niceic, rhit, rhia, nremt, accredited,
  state boards?, nclex, registered (_ )?(nurse|technician|technologist|agent|therapist)
`));

/** Capital letters that are no credential when they answer a question on certificates. */
export const OTHER_LETTERS = new Set(listed(`
  AI, OK, US, USA, UK, EU, IT, HR, PR, QA, ICU, ER, ED, OR, NHS, NO, YES, CEO, CFO, LOL, TV, PC, ID, PM, AM, HQ, CAC, CDI, GPT, CRM,
  ERP, EHR, EMR, POS, AC, WFH, TA, SME, RCM, KPI, CAD, LLM, ML, OCR, PDF, API, VP, AR, AP, BPO, MNC, PTO, DIY, ATM, GPS, CCTV, LA, NY,
  NYC, DC, CBA, TMS, WMS, CMS, SQL
`));
